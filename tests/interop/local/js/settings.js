// Reads the environment, and makes the clients of both services.

import { ConnectClient, ListInstancesCommand, StartChatContactCommand } from '@aws-sdk/client-connect';
import { ConnectParticipantClient } from '@aws-sdk/client-connectparticipant';

export const { ENDPOINT } = process.env;
export const REGION = 'us-east-1';
// The flow that the first instance has.
export const FLOW = '22222222-2222-4222-8222-222222222222';
export const EVENT = 'application/vnd.amazonaws.connect.event.';

const key = {
    accessKeyId: process.env.AWS_ACCESS_KEY_ID,
    secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY,
};

// Makes a client that does not retry, so that each call is one request.
const settings = (credentials) => ({ endpoint: ENDPOINT, region: REGION, credentials, maxAttempts: 1 });

export const connect = (credentials = key) => new ConnectClient(settings(credentials));
export const participant = (credentials = key) => new ConnectParticipantClient(settings(credentials));

// Returns the ID of the instance that is there from the start.
export async function firstInstance() {
    return (await connect().send(new ListInstancesCommand({}))).InstanceSummaryList[0].Id;
}

// Starts a chat for a customer.
export function startChat(InstanceId, DisplayName, members = {}) {
    const input = { InstanceId, ContactFlowId: FLOW, ParticipantDetails: { DisplayName }, ...members };
    return connect().send(new StartChatContactCommand(input));
}
