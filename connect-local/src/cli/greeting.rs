//! The first lines that the command prints: where the server is, and how it is called.

use std::io::Write;

use connect_local::Local;

/// Prints where the server is, and how it is called. The key is printed only if it is the one that
/// everyone knows.
pub(super) fn print(local: &Local, is_unsigned: bool, is_known: bool) -> std::io::Result<()> {
    let instance = local.instance();
    let (url, region, flow) = (local.url(), local.region(), instance.flow_ids.join(", "));
    let key = match (is_unsigned, is_known) {
        (true, _) => "none: signatures are not checked".to_owned(),
        (false, true) => format!("{} / {}", Local::ACCESS_KEY_ID, Local::SECRET_ACCESS_KEY),
        (false, false) => format!("{}, with the secret of the environment", local.credentials().access_key_id()),
    };
    let environment = if is_unsigned || is_known {
        format!(
            "  export AWS_ACCESS_KEY_ID={} AWS_SECRET_ACCESS_KEY={}\n",
            Local::ACCESS_KEY_ID,
            Local::SECRET_ACCESS_KEY
        )
    } else {
        String::new()
    };
    // The echo bot looks for the server at the usual port. The shell can name another region.
    let argument = if url.ends_with(&format!(":{}", Local::PORT)) { String::new() } else { format!(" {url}") };
    let mut out = std::io::stdout().lock();
    write!(
        out,
        "\
Amazon Connect on this machine: {url}
  page      {url}/
  region    {region}
  instance  {id}
  flow      {flow}
  key       {key}

boto3, with both services at one endpoint:
{environment}  connect = boto3.client('connect', endpoint_url='{url}', region_name='{region}')
  participant = boto3.client('connectparticipant', endpoint_url='{url}', region_name='{region}')
  chat = connect.start_chat_contact(InstanceId='{id}', ContactFlowId='{flow}',
      ParticipantDetails={{'DisplayName': 'Ana'}})

Rust, with connect-api:
  let endpoint = Endpoint::new(\"{url}\")?;
  let signer = Host::connect(\"{region}\").sigv4(Credentials::from_environment()?);
  let connect = Client::with_config(ClientConfig::new(endpoint).with_sigv4(signer), HyperTransport::new());

A bot that answers: open {url}/, press \"Start a chat\", and run in another terminal, with the ID after Contact:
  AWS_REGION={region} cargo run -p connect-local --example echo_bot -- ID{argument}

Press Ctrl-C to stop.
",
        id = instance.id,
    )?;
    out.flush()
}
