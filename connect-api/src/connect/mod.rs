// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! 405 operations of Amazon Connect Service, API version 2017-08-08.
//!
//! [`Host::connect`](crate::Host::connect) creates the endpoint and the signer of a region.
//!
//! Most operations need a feature for their subject, such as `users` or `queues`. The
//! operations at the root of the crate are in this module too.

#![allow(
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::module_inception,
    clippy::new_without_default,
    clippy::option_option,
    clippy::struct_excessive_bools,
    clippy::struct_field_names,
    dead_code,
    deprecated,
    unused_imports,
    reason = "the module is the service's model, of which a program uses a part"
)]

use connect_aws::endpoint::{HostRule, ServiceEndpoint};

#[cfg(feature = "evaluations")]
mod activate_evaluation_form;
#[cfg(feature = "analytics")]
mod analytics_shapes;
#[cfg(feature = "analytics")]
mod associate_analytics_data_set;
#[cfg(feature = "instances")]
mod associate_approved_origin;
#[cfg(feature = "instances")]
mod associate_bot;
#[cfg(feature = "contacts")]
mod associate_contact_with_user;
#[cfg(feature = "analytics")]
mod associate_default_vocabulary;
#[cfg(feature = "email")]
mod associate_email_address_alias;
#[cfg(feature = "flows")]
mod associate_flow;
#[cfg(feature = "routing")]
mod associate_hours_of_operations;
#[cfg(feature = "instances")]
mod associate_instance_storage_config;
#[cfg(feature = "instances")]
mod associate_lambda_function;
#[cfg(feature = "instances")]
mod associate_lex_bot;
#[cfg(feature = "phone-numbers")]
mod associate_phone_number_contact_flow;
#[cfg(feature = "queues")]
mod associate_queue_email_addresses;
#[cfg(feature = "queues")]
mod associate_queue_quick_connects;
#[cfg(feature = "routing")]
mod associate_routing_profile_queues;
#[cfg(feature = "instances")]
mod associate_security_key;
#[cfg(feature = "security")]
mod associate_security_profiles;
#[cfg(feature = "instances")]
mod associate_traffic_distribution_group_user;
#[cfg(feature = "users")]
mod associate_user_proficiencies;
#[cfg(feature = "views")]
mod associate_workspace;
#[cfg(feature = "analytics")]
mod batch_associate_analytics_data_set;
#[cfg(feature = "data-tables")]
mod batch_create_data_table_value;
#[cfg(feature = "data-tables")]
mod batch_delete_data_table_value;
#[cfg(feature = "data-tables")]
mod batch_describe_data_table_value;
#[cfg(feature = "analytics")]
mod batch_disassociate_analytics_data_set;
#[cfg(feature = "contacts")]
mod batch_get_attached_file_metadata;
#[cfg(feature = "flows")]
mod batch_get_flow_association;
#[cfg(feature = "contacts")]
mod batch_put_contact;
#[cfg(feature = "data-tables")]
mod batch_update_data_table_value;
#[cfg(feature = "phone-numbers")]
mod claim_phone_number;
#[cfg(feature = "contacts")]
mod complete_attached_file_upload;
#[cfg(feature = "contacts")]
mod contacts_shapes;
#[cfg(feature = "users")]
mod create_agent_status;
#[cfg(feature = "contacts")]
mod create_attached_file;
#[cfg(feature = "security")]
mod create_auth_code;
#[cfg(feature = "contacts")]
mod create_contact;
#[cfg(feature = "flows")]
mod create_contact_flow;
#[cfg(feature = "flows")]
mod create_contact_flow_alias;
#[cfg(feature = "flows")]
mod create_contact_flow_module;
#[cfg(feature = "flows")]
mod create_contact_flow_module_alias;
#[cfg(feature = "flows")]
mod create_contact_flow_module_version;
#[cfg(feature = "flows")]
mod create_contact_flow_version;
#[cfg(feature = "data-tables")]
mod create_data_table;
#[cfg(feature = "data-tables")]
mod create_data_table_attribute;
#[cfg(feature = "email")]
mod create_email_address;
#[cfg(feature = "evaluations")]
mod create_evaluation_form;
#[cfg(feature = "analytics")]
mod create_extraction_definition;
#[cfg(feature = "routing")]
mod create_hours_of_operation;
#[cfg(feature = "routing")]
mod create_hours_of_operation_override;
#[cfg(feature = "instances")]
mod create_integration_association;
#[cfg(feature = "metrics")]
mod create_metric;
#[cfg(feature = "views")]
mod create_notification;
#[cfg(feature = "contacts")]
mod create_persistent_contact_association;
#[cfg(feature = "routing")]
mod create_predefined_attribute;
#[cfg(feature = "flows")]
mod create_prompt;
#[cfg(feature = "contacts")]
mod create_push_notification_registration;
#[cfg(feature = "queues")]
mod create_queue;
#[cfg(feature = "queues")]
mod create_quick_connect;
#[cfg(feature = "routing")]
mod create_routing_profile;
#[cfg(feature = "rules")]
mod create_rule;
#[cfg(feature = "security")]
mod create_security_profile;
#[cfg(feature = "views")]
mod create_task_template;
#[cfg(feature = "test-cases")]
mod create_test_case;
#[cfg(feature = "instances")]
mod create_traffic_distribution_group;
#[cfg(feature = "instances")]
mod create_use_case;
#[cfg(feature = "users")]
mod create_user;
#[cfg(feature = "users")]
mod create_user_hierarchy_group;
#[cfg(feature = "views")]
mod create_view;
#[cfg(feature = "views")]
mod create_view_version;
#[cfg(feature = "analytics")]
mod create_vocabulary;
#[cfg(feature = "views")]
mod create_workspace;
#[cfg(feature = "views")]
mod create_workspace_page;
#[cfg(feature = "data-tables")]
mod data_tables_shapes;
#[cfg(feature = "evaluations")]
mod deactivate_evaluation_form;
#[cfg(feature = "security")]
mod delete_all_entity_sessions;
#[cfg(feature = "contacts")]
mod delete_attached_file;
#[cfg(feature = "contacts")]
mod delete_contact_data;
#[cfg(feature = "evaluations")]
mod delete_contact_evaluation;
#[cfg(feature = "flows")]
mod delete_contact_flow;
#[cfg(feature = "flows")]
mod delete_contact_flow_alias;
#[cfg(feature = "flows")]
mod delete_contact_flow_module;
#[cfg(feature = "flows")]
mod delete_contact_flow_module_alias;
#[cfg(feature = "flows")]
mod delete_contact_flow_module_version;
#[cfg(feature = "flows")]
mod delete_contact_flow_version;
#[cfg(feature = "data-tables")]
mod delete_data_table;
#[cfg(feature = "data-tables")]
mod delete_data_table_attribute;
#[cfg(feature = "email")]
mod delete_email_address;
#[cfg(feature = "evaluations")]
mod delete_evaluation_form;
#[cfg(feature = "analytics")]
mod delete_extraction_definition;
#[cfg(feature = "routing")]
mod delete_hours_of_operation;
#[cfg(feature = "routing")]
mod delete_hours_of_operation_override;
#[cfg(feature = "instances")]
mod delete_integration_association;
#[cfg(feature = "metrics")]
mod delete_metric;
#[cfg(feature = "views")]
mod delete_notification;
#[cfg(feature = "routing")]
mod delete_predefined_attribute;
#[cfg(feature = "flows")]
mod delete_prompt;
#[cfg(feature = "contacts")]
mod delete_push_notification_registration;
#[cfg(feature = "queues")]
mod delete_queue;
#[cfg(feature = "queues")]
mod delete_quick_connect;
#[cfg(feature = "routing")]
mod delete_routing_profile;
#[cfg(feature = "rules")]
mod delete_rule;
#[cfg(feature = "security")]
mod delete_security_profile;
#[cfg(feature = "security")]
mod delete_session;
#[cfg(feature = "views")]
mod delete_task_template;
#[cfg(feature = "test-cases")]
mod delete_test_case;
#[cfg(feature = "instances")]
mod delete_traffic_distribution_group;
#[cfg(feature = "instances")]
mod delete_use_case;
#[cfg(feature = "users")]
mod delete_user;
#[cfg(feature = "users")]
mod delete_user_hierarchy_group;
#[cfg(feature = "views")]
mod delete_view;
#[cfg(feature = "views")]
mod delete_view_version;
#[cfg(feature = "analytics")]
mod delete_vocabulary;
#[cfg(feature = "views")]
mod delete_workspace;
#[cfg(feature = "views")]
mod delete_workspace_media;
#[cfg(feature = "views")]
mod delete_workspace_page;
#[cfg(feature = "users")]
mod describe_agent_status;
#[cfg(feature = "contacts")]
mod describe_attached_files_configuration;
#[cfg(feature = "security")]
mod describe_authentication_profile;
#[cfg(feature = "contacts")]
mod describe_contact;
#[cfg(feature = "evaluations")]
mod describe_contact_evaluation;
#[cfg(feature = "flows")]
mod describe_contact_flow;
#[cfg(feature = "flows")]
mod describe_contact_flow_alias;
#[cfg(feature = "flows")]
mod describe_contact_flow_module;
#[cfg(feature = "flows")]
mod describe_contact_flow_module_alias;
#[cfg(feature = "data-tables")]
mod describe_data_table;
#[cfg(feature = "data-tables")]
mod describe_data_table_attribute;
#[cfg(feature = "email")]
mod describe_email_address;
#[cfg(feature = "evaluations")]
mod describe_evaluation_form;
#[cfg(feature = "analytics")]
mod describe_extraction_definition;
#[cfg(feature = "routing")]
mod describe_hours_of_operation;
#[cfg(feature = "routing")]
mod describe_hours_of_operation_override;
#[cfg(feature = "instances")]
mod describe_instance_attribute;
#[cfg(feature = "instances")]
mod describe_instance_storage_config;
#[cfg(feature = "metrics")]
mod describe_metric;
#[cfg(feature = "views")]
mod describe_notification;
#[cfg(feature = "phone-numbers")]
mod describe_phone_number;
#[cfg(feature = "routing")]
mod describe_predefined_attribute;
#[cfg(feature = "flows")]
mod describe_prompt;
#[cfg(feature = "queues")]
mod describe_queue;
#[cfg(feature = "queues")]
mod describe_quick_connect;
#[cfg(feature = "routing")]
mod describe_routing_profile;
#[cfg(feature = "rules")]
mod describe_rule;
#[cfg(feature = "security")]
mod describe_security_profile;
#[cfg(feature = "test-cases")]
mod describe_test_case;
#[cfg(feature = "instances")]
mod describe_traffic_distribution_group;
#[cfg(feature = "users")]
mod describe_user;
#[cfg(feature = "users")]
mod describe_user_hierarchy_group;
#[cfg(feature = "users")]
mod describe_user_hierarchy_structure;
#[cfg(feature = "views")]
mod describe_view;
#[cfg(feature = "analytics")]
mod describe_vocabulary;
#[cfg(feature = "views")]
mod describe_workspace;
#[cfg(feature = "analytics")]
mod disassociate_analytics_data_set;
#[cfg(feature = "instances")]
mod disassociate_approved_origin;
#[cfg(feature = "instances")]
mod disassociate_bot;
#[cfg(feature = "email")]
mod disassociate_email_address_alias;
#[cfg(feature = "flows")]
mod disassociate_flow;
#[cfg(feature = "routing")]
mod disassociate_hours_of_operations;
#[cfg(feature = "instances")]
mod disassociate_instance_storage_config;
#[cfg(feature = "instances")]
mod disassociate_lambda_function;
#[cfg(feature = "instances")]
mod disassociate_lex_bot;
#[cfg(feature = "phone-numbers")]
mod disassociate_phone_number_contact_flow;
#[cfg(feature = "queues")]
mod disassociate_queue_email_addresses;
#[cfg(feature = "queues")]
mod disassociate_queue_quick_connects;
#[cfg(feature = "routing")]
mod disassociate_routing_profile_queues;
#[cfg(feature = "instances")]
mod disassociate_security_key;
#[cfg(feature = "security")]
mod disassociate_security_profiles;
#[cfg(feature = "instances")]
mod disassociate_traffic_distribution_group_user;
#[cfg(feature = "users")]
mod disassociate_user_proficiencies;
#[cfg(feature = "views")]
mod disassociate_workspace;
#[cfg(feature = "users")]
mod dismiss_user_contact;
#[cfg(feature = "email")]
mod email_shapes;
#[cfg(any(
    feature = "analytics",
    feature = "contacts",
    feature = "data-tables",
    feature = "email",
    feature = "evaluations",
    feature = "flows",
    feature = "instances",
    feature = "metrics",
    feature = "phone-numbers",
    feature = "queues",
    feature = "routing",
    feature = "rules",
    feature = "security",
    feature = "test-cases",
    feature = "users",
    feature = "views"
))]
mod errors;
#[cfg(feature = "data-tables")]
mod evaluate_data_table_values;
#[cfg(feature = "evaluations")]
mod evaluations_shapes;
#[cfg(feature = "flows")]
mod flows_shapes;
#[cfg(feature = "contacts")]
mod get_attached_file;
#[cfg(feature = "contacts")]
mod get_contact_attributes;
#[cfg(feature = "metrics")]
mod get_contact_metrics;
#[cfg(feature = "instances")]
mod get_cross_region_routing;
#[cfg(feature = "metrics")]
mod get_current_metric_data;
#[cfg(feature = "metrics")]
mod get_current_user_data;
#[cfg(feature = "routing")]
mod get_effective_hours_of_operations;
#[cfg(feature = "evaluations")]
mod get_evaluation_form_validation;
#[cfg(feature = "security")]
mod get_federation_token;
#[cfg(feature = "flows")]
mod get_flow_association;
#[cfg(feature = "metrics")]
mod get_metric_data;
#[cfg(feature = "metrics")]
mod get_metric_data_v2;
#[cfg(feature = "flows")]
mod get_prompt_file;
#[cfg(feature = "views")]
mod get_task_template;
#[cfg(feature = "test-cases")]
mod get_test_case_execution_summary;
#[cfg(feature = "instances")]
mod get_traffic_distribution;
#[cfg(feature = "phone-numbers")]
mod import_phone_number;
#[cfg(feature = "views")]
mod import_workspace_media;
#[cfg(feature = "instances")]
mod instances_shapes;
#[cfg(feature = "users")]
mod list_agent_statuses;
#[cfg(feature = "analytics")]
mod list_analytics_data_associations;
#[cfg(feature = "analytics")]
mod list_analytics_data_lake_data_sets;
#[cfg(feature = "instances")]
mod list_approved_origins;
#[cfg(feature = "contacts")]
mod list_associated_contacts;
#[cfg(feature = "contacts")]
mod list_attached_files_configurations;
#[cfg(feature = "security")]
mod list_authentication_profiles;
#[cfg(feature = "instances")]
mod list_bots;
#[cfg(feature = "routing")]
mod list_child_hours_of_operations;
#[cfg(feature = "evaluations")]
mod list_contact_evaluations;
#[cfg(feature = "flows")]
mod list_contact_flow_aliases;
#[cfg(feature = "flows")]
mod list_contact_flow_module_aliases;
#[cfg(feature = "flows")]
mod list_contact_flow_module_versions;
#[cfg(feature = "flows")]
mod list_contact_flow_modules;
#[cfg(feature = "flows")]
mod list_contact_flow_versions;
#[cfg(feature = "flows")]
mod list_contact_flows;
#[cfg(feature = "contacts")]
mod list_contact_references;
#[cfg(feature = "data-tables")]
mod list_data_table_attributes;
#[cfg(feature = "data-tables")]
mod list_data_table_primary_values;
#[cfg(feature = "data-tables")]
mod list_data_table_values;
#[cfg(feature = "data-tables")]
mod list_data_tables;
#[cfg(feature = "analytics")]
mod list_default_vocabularies;
#[cfg(feature = "security")]
mod list_entity_security_profiles;
#[cfg(feature = "evaluations")]
mod list_evaluation_form_ai_versions;
#[cfg(feature = "evaluations")]
mod list_evaluation_form_versions;
#[cfg(feature = "evaluations")]
mod list_evaluation_forms;
#[cfg(feature = "analytics")]
mod list_extraction_definitions;
#[cfg(feature = "flows")]
mod list_flow_associations;
#[cfg(feature = "routing")]
mod list_hours_of_operation_overrides;
#[cfg(feature = "routing")]
mod list_hours_of_operations;
#[cfg(feature = "instances")]
mod list_instance_attributes;
#[cfg(feature = "instances")]
mod list_instance_storage_configs;
#[cfg(feature = "instances")]
mod list_integration_associations;
#[cfg(feature = "instances")]
mod list_lambda_functions;
#[cfg(feature = "instances")]
mod list_lex_bots;
#[cfg(feature = "metrics")]
mod list_metrics;
#[cfg(feature = "views")]
mod list_notifications;
#[cfg(feature = "phone-numbers")]
mod list_phone_numbers;
#[cfg(feature = "phone-numbers")]
mod list_phone_numbers_v2;
#[cfg(feature = "routing")]
mod list_predefined_attributes;
#[cfg(feature = "flows")]
mod list_prompts;
#[cfg(feature = "queues")]
mod list_queue_email_addresses;
#[cfg(feature = "queues")]
mod list_queue_quick_connects;
#[cfg(feature = "queues")]
mod list_queues;
#[cfg(feature = "queues")]
mod list_quick_connects;
#[cfg(feature = "contacts")]
mod list_realtime_contact_analysis_segments_v2;
#[cfg(feature = "instances")]
mod list_replication_findings;
#[cfg(feature = "routing")]
mod list_routing_profile_manual_assignment_queues;
#[cfg(feature = "routing")]
mod list_routing_profile_queues;
#[cfg(feature = "routing")]
mod list_routing_profiles;
#[cfg(feature = "rules")]
mod list_rules;
#[cfg(feature = "instances")]
mod list_security_keys;
#[cfg(feature = "security")]
mod list_security_profile_ai_agents;
#[cfg(feature = "security")]
mod list_security_profile_applications;
#[cfg(feature = "security")]
mod list_security_profile_flow_modules;
#[cfg(feature = "security")]
mod list_security_profile_permissions;
#[cfg(feature = "security")]
mod list_security_profiles;
#[cfg(feature = "views")]
mod list_task_templates;
#[cfg(feature = "test-cases")]
mod list_test_case_execution_records;
#[cfg(feature = "test-cases")]
mod list_test_case_executions;
#[cfg(feature = "test-cases")]
mod list_test_cases;
#[cfg(feature = "instances")]
mod list_traffic_distribution_group_users;
#[cfg(feature = "instances")]
mod list_traffic_distribution_groups;
#[cfg(feature = "instances")]
mod list_use_cases;
#[cfg(feature = "users")]
mod list_user_hierarchy_groups;
#[cfg(feature = "users")]
mod list_user_notifications;
#[cfg(feature = "users")]
mod list_user_proficiencies;
#[cfg(feature = "users")]
mod list_users;
#[cfg(feature = "views")]
mod list_view_versions;
#[cfg(feature = "views")]
mod list_views;
#[cfg(feature = "views")]
mod list_workspace_media;
#[cfg(feature = "views")]
mod list_workspace_pages;
#[cfg(feature = "views")]
mod list_workspaces;
#[cfg(feature = "metrics")]
mod metrics_shapes;
#[cfg(feature = "contacts")]
mod monitor_contact;
#[cfg(feature = "contacts")]
mod pause_contact;
#[cfg(feature = "phone-numbers")]
mod phone_numbers_shapes;
#[cfg(feature = "users")]
mod put_user_status;
#[cfg(feature = "queues")]
mod queues_shapes;
#[cfg(feature = "phone-numbers")]
mod release_phone_number;
#[cfg(feature = "instances")]
mod replicate_instance;
#[cfg(feature = "contacts")]
mod resume_contact;
#[cfg(feature = "contacts")]
mod resume_contact_recording;
#[cfg(feature = "routing")]
mod routing_shapes;
#[cfg(feature = "rules")]
mod rules_shapes;
#[cfg(feature = "users")]
mod search_agent_statuses;
#[cfg(feature = "phone-numbers")]
mod search_available_phone_numbers;
#[cfg(feature = "evaluations")]
mod search_contact_evaluations;
#[cfg(feature = "flows")]
mod search_contact_flow_modules;
#[cfg(feature = "flows")]
mod search_contact_flows;
#[cfg(feature = "contacts")]
mod search_contacts;
#[cfg(feature = "data-tables")]
mod search_data_tables;
#[cfg(feature = "email")]
mod search_email_addresses;
#[cfg(feature = "evaluations")]
mod search_evaluation_forms;
#[cfg(feature = "routing")]
mod search_hours_of_operation_overrides;
#[cfg(feature = "routing")]
mod search_hours_of_operations;
#[cfg(feature = "metrics")]
mod search_metrics;
#[cfg(feature = "views")]
mod search_notifications;
#[cfg(feature = "routing")]
mod search_predefined_attributes;
#[cfg(feature = "flows")]
mod search_prompts;
#[cfg(feature = "queues")]
mod search_queues;
#[cfg(feature = "queues")]
mod search_quick_connects;
#[cfg(feature = "instances")]
mod search_resource_tags;
#[cfg(feature = "routing")]
mod search_routing_profiles;
#[cfg(feature = "rules")]
mod search_rules;
#[cfg(feature = "security")]
mod search_security_profiles;
#[cfg(feature = "test-cases")]
mod search_test_cases;
#[cfg(feature = "users")]
mod search_user_hierarchy_groups;
#[cfg(feature = "users")]
mod search_users;
#[cfg(feature = "views")]
mod search_views;
#[cfg(feature = "analytics")]
mod search_vocabularies;
#[cfg(feature = "views")]
mod search_workspace_associations;
#[cfg(feature = "views")]
mod search_workspaces;
#[cfg(feature = "security")]
mod security_shapes;
#[cfg(feature = "contacts")]
mod send_chat_integration_event;
#[cfg(feature = "email")]
mod send_outbound_email;
#[cfg(feature = "contacts")]
mod send_outbound_web_notification;
#[cfg(any(
    feature = "contacts",
    feature = "data-tables",
    feature = "email",
    feature = "evaluations",
    feature = "flows",
    feature = "instances",
    feature = "metrics",
    feature = "queues",
    feature = "routing",
    feature = "rules",
    feature = "security",
    feature = "test-cases",
    feature = "users",
    feature = "views"
))]
mod shapes;
#[cfg(feature = "contacts")]
mod start_assistant_contact;
#[cfg(feature = "contacts")]
mod start_attached_file_upload;
#[cfg(feature = "contacts")]
mod start_contact_conversational_analytics_job;
#[cfg(feature = "evaluations")]
mod start_contact_evaluation;
#[cfg(feature = "contacts")]
mod start_contact_media_processing;
#[cfg(feature = "contacts")]
mod start_contact_recording;
#[cfg(feature = "contacts")]
mod start_contact_streaming;
#[cfg(feature = "email")]
mod start_email_contact;
#[cfg(feature = "evaluations")]
mod start_evaluation_form_validation;
#[cfg(feature = "contacts")]
mod start_outbound_chat_contact;
#[cfg(feature = "email")]
mod start_outbound_email_contact;
#[cfg(feature = "contacts")]
mod start_outbound_voice_contact;
#[cfg(feature = "contacts")]
mod start_screen_sharing;
#[cfg(feature = "contacts")]
mod start_task_contact;
#[cfg(feature = "test-cases")]
mod start_test_case_execution;
#[cfg(feature = "contacts")]
mod start_web_rtc_contact;
#[cfg(feature = "contacts")]
mod stop_contact_media_processing;
#[cfg(feature = "contacts")]
mod stop_contact_recording;
#[cfg(feature = "contacts")]
mod stop_contact_streaming;
#[cfg(feature = "test-cases")]
mod stop_test_case_execution;
#[cfg(feature = "evaluations")]
mod submit_contact_evaluation;
#[cfg(feature = "contacts")]
mod suspend_contact_recording;
#[cfg(feature = "contacts")]
mod tag_contact;
#[cfg(feature = "test-cases")]
mod test_cases_shapes;
#[cfg(feature = "contacts")]
mod transfer_contact;
#[cfg(feature = "contacts")]
mod untag_contact;
#[cfg(feature = "users")]
mod update_agent_status;
#[cfg(feature = "contacts")]
mod update_attached_files_configuration;
#[cfg(feature = "security")]
mod update_authentication_profile;
#[cfg(feature = "contacts")]
mod update_contact;
#[cfg(feature = "contacts")]
mod update_contact_attributes;
#[cfg(feature = "evaluations")]
mod update_contact_evaluation;
#[cfg(feature = "flows")]
mod update_contact_flow_alias;
#[cfg(feature = "flows")]
mod update_contact_flow_content;
#[cfg(feature = "flows")]
mod update_contact_flow_metadata;
#[cfg(feature = "flows")]
mod update_contact_flow_module_alias;
#[cfg(feature = "flows")]
mod update_contact_flow_module_content;
#[cfg(feature = "flows")]
mod update_contact_flow_module_metadata;
#[cfg(feature = "flows")]
mod update_contact_flow_name;
#[cfg(feature = "contacts")]
mod update_contact_routing_data;
#[cfg(feature = "contacts")]
mod update_contact_schedule;
#[cfg(feature = "contacts")]
mod update_contact_task_template;
#[cfg(feature = "instances")]
mod update_cross_region_routing;
#[cfg(feature = "data-tables")]
mod update_data_table_attribute;
#[cfg(feature = "data-tables")]
mod update_data_table_metadata;
#[cfg(feature = "data-tables")]
mod update_data_table_primary_values;
#[cfg(feature = "email")]
mod update_email_address_metadata;
#[cfg(feature = "evaluations")]
mod update_evaluation_form;
#[cfg(feature = "analytics")]
mod update_extraction_definition;
#[cfg(feature = "routing")]
mod update_hours_of_operation;
#[cfg(feature = "routing")]
mod update_hours_of_operation_override;
#[cfg(feature = "instances")]
mod update_instance_attribute;
#[cfg(feature = "instances")]
mod update_instance_storage_config;
#[cfg(feature = "metrics")]
mod update_metric_content;
#[cfg(feature = "metrics")]
mod update_metric_metadata;
#[cfg(feature = "views")]
mod update_notification_content;
#[cfg(feature = "email")]
mod update_outbound_email_contact_message;
#[cfg(feature = "contacts")]
mod update_participant_authentication;
#[cfg(feature = "phone-numbers")]
mod update_phone_number;
#[cfg(feature = "phone-numbers")]
mod update_phone_number_metadata;
#[cfg(feature = "routing")]
mod update_predefined_attribute;
#[cfg(feature = "flows")]
mod update_prompt;
#[cfg(feature = "queues")]
mod update_queue_hours_of_operation;
#[cfg(feature = "queues")]
mod update_queue_max_contacts;
#[cfg(feature = "queues")]
mod update_queue_name;
#[cfg(feature = "queues")]
mod update_queue_outbound_caller_config;
#[cfg(feature = "queues")]
mod update_queue_outbound_email_config;
#[cfg(feature = "queues")]
mod update_queue_status;
#[cfg(feature = "queues")]
mod update_quick_connect_config;
#[cfg(feature = "queues")]
mod update_quick_connect_name;
#[cfg(feature = "routing")]
mod update_routing_profile_agent_availability_timer;
#[cfg(feature = "routing")]
mod update_routing_profile_concurrency;
#[cfg(feature = "routing")]
mod update_routing_profile_default_outbound_queue;
#[cfg(feature = "routing")]
mod update_routing_profile_name;
#[cfg(feature = "routing")]
mod update_routing_profile_queues;
#[cfg(feature = "rules")]
mod update_rule;
#[cfg(feature = "security")]
mod update_security_profile;
#[cfg(feature = "views")]
mod update_task_template;
#[cfg(feature = "test-cases")]
mod update_test_case;
#[cfg(feature = "instances")]
mod update_traffic_distribution;
#[cfg(feature = "users")]
mod update_user_config;
#[cfg(feature = "users")]
mod update_user_hierarchy;
#[cfg(feature = "users")]
mod update_user_hierarchy_group_name;
#[cfg(feature = "users")]
mod update_user_hierarchy_structure;
#[cfg(feature = "users")]
mod update_user_identity_info;
#[cfg(feature = "users")]
mod update_user_notification_status;
#[cfg(feature = "users")]
mod update_user_phone_config;
#[cfg(feature = "users")]
mod update_user_proficiencies;
#[cfg(feature = "users")]
mod update_user_routing_profile;
#[cfg(feature = "users")]
mod update_user_security_profiles;
#[cfg(feature = "views")]
mod update_view_content;
#[cfg(feature = "views")]
mod update_view_metadata;
#[cfg(feature = "views")]
mod update_workspace_metadata;
#[cfg(feature = "views")]
mod update_workspace_page;
#[cfg(feature = "views")]
mod update_workspace_theme;
#[cfg(feature = "views")]
mod update_workspace_visibility;
#[cfg(feature = "users")]
mod users_shapes;
#[cfg(feature = "views")]
mod views_shapes;

#[cfg(feature = "evaluations")]
pub use self::activate_evaluation_form::{
    ActivateEvaluationForm, ActivateEvaluationFormError, ActivateEvaluationFormOutput,
};
#[cfg(feature = "analytics")]
pub use self::analytics_shapes::{
    AnalyticsDataAssociationResult, ErrorResult, ExtractionConfiguration, ExtractionDefinitionDisplay,
    ExtractionDefinitionNotFoundBehavior, NotFoundBehaviorType, VocabularyLanguageCode, VocabularyState,
};
#[cfg(feature = "analytics")]
pub use self::associate_analytics_data_set::{
    AssociateAnalyticsDataSet, AssociateAnalyticsDataSetError, AssociateAnalyticsDataSetOutput,
};
#[cfg(feature = "instances")]
pub use self::associate_approved_origin::{AssociateApprovedOrigin, AssociateApprovedOriginError};
#[cfg(feature = "instances")]
pub use self::associate_bot::{AssociateBot, AssociateBotError};
#[cfg(feature = "contacts")]
pub use self::associate_contact_with_user::{AssociateContactWithUser, AssociateContactWithUserError};
#[cfg(feature = "analytics")]
pub use self::associate_default_vocabulary::{AssociateDefaultVocabulary, AssociateDefaultVocabularyError};
#[cfg(feature = "email")]
pub use self::associate_email_address_alias::{AssociateEmailAddressAlias, AssociateEmailAddressAliasError};
#[cfg(feature = "flows")]
pub use self::associate_flow::{AssociateFlow, AssociateFlowError};
#[cfg(feature = "routing")]
pub use self::associate_hours_of_operations::{AssociateHoursOfOperations, AssociateHoursOfOperationsError};
#[cfg(feature = "instances")]
pub use self::associate_instance_storage_config::{
    AssociateInstanceStorageConfig, AssociateInstanceStorageConfigError, AssociateInstanceStorageConfigOutput,
};
#[cfg(feature = "instances")]
pub use self::associate_lambda_function::{AssociateLambdaFunction, AssociateLambdaFunctionError};
#[cfg(feature = "instances")]
pub use self::associate_lex_bot::{AssociateLexBot, AssociateLexBotError};
#[cfg(feature = "phone-numbers")]
pub use self::associate_phone_number_contact_flow::{
    AssociatePhoneNumberContactFlow, AssociatePhoneNumberContactFlowError,
};
#[cfg(feature = "queues")]
pub use self::associate_queue_email_addresses::{AssociateQueueEmailAddresses, AssociateQueueEmailAddressesError};
#[cfg(feature = "queues")]
pub use self::associate_queue_quick_connects::{AssociateQueueQuickConnects, AssociateQueueQuickConnectsError};
#[cfg(feature = "routing")]
pub use self::associate_routing_profile_queues::{AssociateRoutingProfileQueues, AssociateRoutingProfileQueuesError};
#[cfg(feature = "instances")]
pub use self::associate_security_key::{AssociateSecurityKey, AssociateSecurityKeyError, AssociateSecurityKeyOutput};
#[cfg(feature = "security")]
pub use self::associate_security_profiles::{AssociateSecurityProfiles, AssociateSecurityProfilesError};
#[cfg(feature = "instances")]
pub use self::associate_traffic_distribution_group_user::{
    AssociateTrafficDistributionGroupUser, AssociateTrafficDistributionGroupUserError,
};
#[cfg(feature = "users")]
pub use self::associate_user_proficiencies::{AssociateUserProficiencies, AssociateUserProficienciesError};
#[cfg(feature = "views")]
pub use self::associate_workspace::{AssociateWorkspace, AssociateWorkspaceError, AssociateWorkspaceOutput};
#[cfg(feature = "analytics")]
pub use self::batch_associate_analytics_data_set::{
    BatchAssociateAnalyticsDataSet, BatchAssociateAnalyticsDataSetError, BatchAssociateAnalyticsDataSetOutput,
};
#[cfg(feature = "data-tables")]
pub use self::batch_create_data_table_value::{
    BatchCreateDataTableValue, BatchCreateDataTableValueError, BatchCreateDataTableValueFailureResult,
    BatchCreateDataTableValueOutput, BatchCreateDataTableValueSuccessResult,
};
#[cfg(feature = "data-tables")]
pub use self::batch_delete_data_table_value::{
    BatchDeleteDataTableValue, BatchDeleteDataTableValueError, BatchDeleteDataTableValueFailureResult,
    BatchDeleteDataTableValueOutput, BatchDeleteDataTableValueSuccessResult, DataTableDeleteValueIdentifier,
};
#[cfg(feature = "data-tables")]
pub use self::batch_describe_data_table_value::{
    BatchDescribeDataTableValue, BatchDescribeDataTableValueError, BatchDescribeDataTableValueFailureResult,
    BatchDescribeDataTableValueOutput, BatchDescribeDataTableValueSuccessResult, DataTableValueIdentifier,
};
#[cfg(feature = "analytics")]
pub use self::batch_disassociate_analytics_data_set::{
    BatchDisassociateAnalyticsDataSet, BatchDisassociateAnalyticsDataSetError, BatchDisassociateAnalyticsDataSetOutput,
};
#[cfg(feature = "contacts")]
pub use self::batch_get_attached_file_metadata::{
    AttachedFile, AttachedFileError, BatchGetAttachedFileMetadata, BatchGetAttachedFileMetadataError,
    BatchGetAttachedFileMetadataOutput,
};
#[cfg(feature = "flows")]
pub use self::batch_get_flow_association::{
    BatchGetFlowAssociation, BatchGetFlowAssociationError, BatchGetFlowAssociationOutput,
};
#[cfg(feature = "contacts")]
pub use self::batch_put_contact::{
    BatchPutContact, BatchPutContactError, BatchPutContactOutput, ContactDataRequest, FailedRequest, FailureReasonCode,
    SuccessfulRequest,
};
#[cfg(feature = "data-tables")]
pub use self::batch_update_data_table_value::{
    BatchUpdateDataTableValue, BatchUpdateDataTableValueError, BatchUpdateDataTableValueFailureResult,
    BatchUpdateDataTableValueOutput, BatchUpdateDataTableValueSuccessResult,
};
#[cfg(feature = "phone-numbers")]
pub use self::claim_phone_number::{ClaimPhoneNumber, ClaimPhoneNumberError, ClaimPhoneNumberOutput};
#[cfg(feature = "contacts")]
pub use self::complete_attached_file_upload::{CompleteAttachedFileUpload, CompleteAttachedFileUploadError};
#[cfg(feature = "contacts")]
pub use self::contacts_shapes::{
    AgentFirst, AgentsCriteria, AiUseCase, AllowedExtension, AllowedUserAction, AnalyticsMode, AttachmentScope,
    AttributeCondition, Campaign, ContactRecordingType, Endpoint, EndpointType, Expiry, Expression,
    ExtensionConfiguration, FileStatusType, FileUseCaseType, GlobalResiliencyMetadata, MatchCriteria, OutboundStrategy,
    OutboundStrategyConfig, OutboundStrategyType, PostAcceptTimeoutConfig, Preview, Range, RoutingCriteria,
    RoutingCriteriaStepStatus, Step, UserInfo,
};
#[cfg(feature = "users")]
pub use self::create_agent_status::{CreateAgentStatus, CreateAgentStatusError, CreateAgentStatusOutput};
#[cfg(feature = "contacts")]
pub use self::create_attached_file::{CreateAttachedFile, CreateAttachedFileError, CreateAttachedFileOutput};
#[cfg(feature = "security")]
pub use self::create_auth_code::{
    AuthCodeEntityType, AuthScope, CreateAuthCode, CreateAuthCodeError, CreateAuthCodeOutput,
};
#[cfg(feature = "contacts")]
pub use self::create_contact::{CreateContact, CreateContactError, CreateContactOutput, InitiateAs};
#[cfg(feature = "flows")]
pub use self::create_contact_flow::{CreateContactFlow, CreateContactFlowError, CreateContactFlowOutput};
#[cfg(feature = "flows")]
pub use self::create_contact_flow_alias::{
    CreateContactFlowAlias, CreateContactFlowAliasError, CreateContactFlowAliasOutput,
};
#[cfg(feature = "flows")]
pub use self::create_contact_flow_module::{
    CreateContactFlowModule, CreateContactFlowModuleError, CreateContactFlowModuleOutput,
};
#[cfg(feature = "flows")]
pub use self::create_contact_flow_module_alias::{
    CreateContactFlowModuleAlias, CreateContactFlowModuleAliasError, CreateContactFlowModuleAliasOutput,
};
#[cfg(feature = "flows")]
pub use self::create_contact_flow_module_version::{
    CreateContactFlowModuleVersion, CreateContactFlowModuleVersionError, CreateContactFlowModuleVersionOutput,
};
#[cfg(feature = "flows")]
pub use self::create_contact_flow_version::{
    CreateContactFlowVersion, CreateContactFlowVersionError, CreateContactFlowVersionOutput,
};
#[cfg(feature = "data-tables")]
pub use self::create_data_table::{CreateDataTable, CreateDataTableError, CreateDataTableOutput};
#[cfg(feature = "data-tables")]
pub use self::create_data_table_attribute::{
    CreateDataTableAttribute, CreateDataTableAttributeError, CreateDataTableAttributeOutput,
};
#[cfg(feature = "email")]
pub use self::create_email_address::{CreateEmailAddress, CreateEmailAddressError, CreateEmailAddressOutput};
#[cfg(feature = "evaluations")]
pub use self::create_evaluation_form::{CreateEvaluationForm, CreateEvaluationFormError, CreateEvaluationFormOutput};
#[cfg(feature = "analytics")]
pub use self::create_extraction_definition::{
    CreateExtractionDefinition, CreateExtractionDefinitionError, CreateExtractionDefinitionOutput,
};
#[cfg(feature = "routing")]
pub use self::create_hours_of_operation::{
    CreateHoursOfOperation, CreateHoursOfOperationError, CreateHoursOfOperationOutput,
};
#[cfg(feature = "routing")]
pub use self::create_hours_of_operation_override::{
    CreateHoursOfOperationOverride, CreateHoursOfOperationOverrideError, CreateHoursOfOperationOverrideOutput,
};
#[cfg(feature = "instances")]
pub use self::create_integration_association::{
    CreateIntegrationAssociation, CreateIntegrationAssociationError, CreateIntegrationAssociationOutput,
};
#[cfg(feature = "metrics")]
pub use self::create_metric::{CreateMetric, CreateMetricError, CreateMetricOutput};
#[cfg(feature = "views")]
pub use self::create_notification::{CreateNotification, CreateNotificationError, CreateNotificationOutput};
#[cfg(feature = "contacts")]
pub use self::create_persistent_contact_association::{
    CreatePersistentContactAssociation, CreatePersistentContactAssociationError,
    CreatePersistentContactAssociationOutput,
};
#[cfg(feature = "routing")]
pub use self::create_predefined_attribute::{CreatePredefinedAttribute, CreatePredefinedAttributeError};
#[cfg(feature = "flows")]
pub use self::create_prompt::{CreatePrompt, CreatePromptError, CreatePromptOutput};
#[cfg(feature = "contacts")]
pub use self::create_push_notification_registration::{
    ContactConfiguration, CreatePushNotificationRegistration, CreatePushNotificationRegistrationError,
    CreatePushNotificationRegistrationOutput, DeviceType,
};
#[cfg(feature = "queues")]
pub use self::create_queue::{CreateQueue, CreateQueueError, CreateQueueOutput};
#[cfg(feature = "queues")]
pub use self::create_quick_connect::{CreateQuickConnect, CreateQuickConnectError, CreateQuickConnectOutput};
#[cfg(feature = "routing")]
pub use self::create_routing_profile::{CreateRoutingProfile, CreateRoutingProfileError, CreateRoutingProfileOutput};
#[cfg(feature = "rules")]
pub use self::create_rule::{CreateRule, CreateRuleError, CreateRuleOutput};
#[cfg(feature = "security")]
pub use self::create_security_profile::{
    CreateSecurityProfile, CreateSecurityProfileError, CreateSecurityProfileOutput,
};
#[cfg(feature = "views")]
pub use self::create_task_template::{CreateTaskTemplate, CreateTaskTemplateError, CreateTaskTemplateOutput};
#[cfg(feature = "test-cases")]
pub use self::create_test_case::{CreateTestCase, CreateTestCaseError, CreateTestCaseOutput};
#[cfg(feature = "instances")]
pub use self::create_traffic_distribution_group::{
    CreateTrafficDistributionGroup, CreateTrafficDistributionGroupError, CreateTrafficDistributionGroupOutput,
};
#[cfg(feature = "instances")]
pub use self::create_use_case::{CreateUseCase, CreateUseCaseError, CreateUseCaseOutput};
#[cfg(feature = "users")]
pub use self::create_user::{CreateUser, CreateUserError, CreateUserOutput};
#[cfg(feature = "users")]
pub use self::create_user_hierarchy_group::{
    CreateUserHierarchyGroup, CreateUserHierarchyGroupError, CreateUserHierarchyGroupOutput,
};
#[cfg(feature = "views")]
pub use self::create_view::{CreateView, CreateViewError, CreateViewOutput};
#[cfg(feature = "views")]
pub use self::create_view_version::{CreateViewVersion, CreateViewVersionError, CreateViewVersionOutput};
#[cfg(feature = "analytics")]
pub use self::create_vocabulary::{CreateVocabulary, CreateVocabularyError, CreateVocabularyOutput};
#[cfg(feature = "views")]
pub use self::create_workspace::{CreateWorkspace, CreateWorkspaceError, CreateWorkspaceOutput};
#[cfg(feature = "views")]
pub use self::create_workspace_page::{CreateWorkspacePage, CreateWorkspacePageError};
#[cfg(feature = "data-tables")]
pub use self::data_tables_shapes::{
    DataTable, DataTableAttribute, DataTableAttributeValueType, DataTableLockLevel, DataTableLockVersion,
    DataTableStatus, DataTableValue, PrimaryAttributeValueFilter, PrimaryValue, PrimaryValueResponse, Validation,
    ValidationEnum,
};
#[cfg(feature = "evaluations")]
pub use self::deactivate_evaluation_form::{
    DeactivateEvaluationForm, DeactivateEvaluationFormError, DeactivateEvaluationFormOutput,
};
#[cfg(feature = "security")]
pub use self::delete_all_entity_sessions::{DeleteAllEntitySessions, DeleteAllEntitySessionsError, SessionEntityType};
#[cfg(feature = "contacts")]
pub use self::delete_attached_file::{DeleteAttachedFile, DeleteAttachedFileError};
#[cfg(feature = "contacts")]
pub use self::delete_contact_data::{ContactField, DeleteContactData, DeleteContactDataError};
#[cfg(feature = "evaluations")]
pub use self::delete_contact_evaluation::{DeleteContactEvaluation, DeleteContactEvaluationError};
#[cfg(feature = "flows")]
pub use self::delete_contact_flow::{DeleteContactFlow, DeleteContactFlowError};
#[cfg(feature = "flows")]
pub use self::delete_contact_flow_alias::{DeleteContactFlowAlias, DeleteContactFlowAliasError};
#[cfg(feature = "flows")]
pub use self::delete_contact_flow_module::{DeleteContactFlowModule, DeleteContactFlowModuleError};
#[cfg(feature = "flows")]
pub use self::delete_contact_flow_module_alias::{DeleteContactFlowModuleAlias, DeleteContactFlowModuleAliasError};
#[cfg(feature = "flows")]
pub use self::delete_contact_flow_module_version::{
    DeleteContactFlowModuleVersion, DeleteContactFlowModuleVersionError,
};
#[cfg(feature = "flows")]
pub use self::delete_contact_flow_version::{DeleteContactFlowVersion, DeleteContactFlowVersionError};
#[cfg(feature = "data-tables")]
pub use self::delete_data_table::{DeleteDataTable, DeleteDataTableError};
#[cfg(feature = "data-tables")]
pub use self::delete_data_table_attribute::{
    DeleteDataTableAttribute, DeleteDataTableAttributeError, DeleteDataTableAttributeOutput,
};
#[cfg(feature = "email")]
pub use self::delete_email_address::{DeleteEmailAddress, DeleteEmailAddressError};
#[cfg(feature = "evaluations")]
pub use self::delete_evaluation_form::{DeleteEvaluationForm, DeleteEvaluationFormError};
#[cfg(feature = "analytics")]
pub use self::delete_extraction_definition::{DeleteExtractionDefinition, DeleteExtractionDefinitionError};
#[cfg(feature = "routing")]
pub use self::delete_hours_of_operation::{DeleteHoursOfOperation, DeleteHoursOfOperationError};
#[cfg(feature = "routing")]
pub use self::delete_hours_of_operation_override::{
    DeleteHoursOfOperationOverride, DeleteHoursOfOperationOverrideError,
};
#[cfg(feature = "instances")]
pub use self::delete_integration_association::{DeleteIntegrationAssociation, DeleteIntegrationAssociationError};
#[cfg(feature = "metrics")]
pub use self::delete_metric::{DeleteMetric, DeleteMetricError};
#[cfg(feature = "views")]
pub use self::delete_notification::{DeleteNotification, DeleteNotificationError};
#[cfg(feature = "routing")]
pub use self::delete_predefined_attribute::{DeletePredefinedAttribute, DeletePredefinedAttributeError};
#[cfg(feature = "flows")]
pub use self::delete_prompt::{DeletePrompt, DeletePromptError};
#[cfg(feature = "contacts")]
pub use self::delete_push_notification_registration::{
    DeletePushNotificationRegistration, DeletePushNotificationRegistrationError,
};
#[cfg(feature = "queues")]
pub use self::delete_queue::{DeleteQueue, DeleteQueueError};
#[cfg(feature = "queues")]
pub use self::delete_quick_connect::{DeleteQuickConnect, DeleteQuickConnectError};
#[cfg(feature = "routing")]
pub use self::delete_routing_profile::{DeleteRoutingProfile, DeleteRoutingProfileError};
#[cfg(feature = "rules")]
pub use self::delete_rule::{DeleteRule, DeleteRuleError};
#[cfg(feature = "security")]
pub use self::delete_security_profile::{DeleteSecurityProfile, DeleteSecurityProfileError};
#[cfg(feature = "security")]
pub use self::delete_session::{DeleteSession, DeleteSessionError};
#[cfg(feature = "views")]
pub use self::delete_task_template::{DeleteTaskTemplate, DeleteTaskTemplateError};
#[cfg(feature = "test-cases")]
pub use self::delete_test_case::{DeleteTestCase, DeleteTestCaseError};
#[cfg(feature = "instances")]
pub use self::delete_traffic_distribution_group::{
    DeleteTrafficDistributionGroup, DeleteTrafficDistributionGroupError,
};
#[cfg(feature = "instances")]
pub use self::delete_use_case::{DeleteUseCase, DeleteUseCaseError};
#[cfg(feature = "users")]
pub use self::delete_user::{DeleteUser, DeleteUserError};
#[cfg(feature = "users")]
pub use self::delete_user_hierarchy_group::{DeleteUserHierarchyGroup, DeleteUserHierarchyGroupError};
#[cfg(feature = "views")]
pub use self::delete_view::{DeleteView, DeleteViewError};
#[cfg(feature = "views")]
pub use self::delete_view_version::{DeleteViewVersion, DeleteViewVersionError};
#[cfg(feature = "analytics")]
pub use self::delete_vocabulary::{DeleteVocabulary, DeleteVocabularyError, DeleteVocabularyOutput};
#[cfg(feature = "views")]
pub use self::delete_workspace::{DeleteWorkspace, DeleteWorkspaceError};
#[cfg(feature = "views")]
pub use self::delete_workspace_media::{DeleteWorkspaceMedia, DeleteWorkspaceMediaError};
#[cfg(feature = "views")]
pub use self::delete_workspace_page::{DeleteWorkspacePage, DeleteWorkspacePageError};
#[cfg(feature = "users")]
pub use self::describe_agent_status::{DescribeAgentStatus, DescribeAgentStatusError, DescribeAgentStatusOutput};
#[cfg(feature = "contacts")]
pub use self::describe_attached_files_configuration::{
    AttachedFilesConfiguration, DescribeAttachedFilesConfiguration, DescribeAttachedFilesConfigurationError,
    DescribeAttachedFilesConfigurationOutput,
};
#[cfg(feature = "security")]
pub use self::describe_authentication_profile::{
    AuthenticationProfile, DescribeAuthenticationProfile, DescribeAuthenticationProfileError,
    DescribeAuthenticationProfileOutput,
};
#[cfg(feature = "contacts")]
pub use self::describe_contact::{
    AdditionalEmailRecipients, AgentHierarchyGroup, AgentInfo, AgentQualityMetrics, AiAgentInfo,
    AnsweringMachineDetectionStatus, AudioQualityMetricsInfo, CaseEntry, ChatContactMetrics, ChatMetrics, Contact,
    ContactAnalysisReferenceState, ContactDetails, ContactEvaluation, ContactLens, ContactLensChannelConfiguration,
    ContactLensRedactionConfiguration, ContactLensSentimentConfiguration, ContactLensSummaryConfiguration,
    ConversationalAnalytics, ConversationalAnalyticsConfiguration, Customer, CustomerQualityMetrics,
    CustomerVoiceActivity, DescribeContact, DescribeContactError, DescribeContactOutput, DeviceInfo, DisconnectDetails,
    EmailRecipient, EndpointInfo, HierarchyGroups, MediaStreamType, NextContactEntry, NextContactMetadata,
    NextContactType, ParticipantMetrics, ParticipantState, ParticipantType, QualityMetrics, QueueInfo,
    QuickConnectContactData, RecordingInfo, RecordingStatus, StateTransition, Status, TaskTemplateInfoV2, WisdomInfo,
};
#[cfg(feature = "evaluations")]
pub use self::describe_contact_evaluation::{
    AutoEvaluationDetails, DescribeContactEvaluation, DescribeContactEvaluationError, DescribeContactEvaluationOutput,
    Evaluation, EvaluationAcknowledgement, EvaluationAnswerOutput, EvaluationAutomationRuleCategory,
    EvaluationContactLensAnswerAnalysisDetails, EvaluationEnablementStatus, EvaluationFormContent,
    EvaluationGenAIAnswerAnalysisDetails, EvaluationItemResolutionStatus, EvaluationMetadata,
    EvaluationQuestionAnswerAnalysisDetails, EvaluationQuestionAnswerAnalysisType, EvaluationQuestionInputDetails,
    EvaluationResolvedSource, EvaluationReviewMetadata, EvaluationReviewRequestComment, EvaluationSuggestedAnswer,
    EvaluationSuggestedAnswerStatus, EvaluationSuggestedAnswerTranscriptMillisecondOffsets,
    EvaluationTranscriptPointOfInterest, EvaluationTranscriptType, QuestionRuleCategoryAutomationCondition,
};
#[cfg(feature = "flows")]
pub use self::describe_contact_flow::{DescribeContactFlow, DescribeContactFlowError, DescribeContactFlowOutput};
#[cfg(feature = "flows")]
pub use self::describe_contact_flow_alias::{
    ContactFlowAliasInfo, DescribeContactFlowAlias, DescribeContactFlowAliasError, DescribeContactFlowAliasOutput,
};
#[cfg(feature = "flows")]
pub use self::describe_contact_flow_module::{
    DescribeContactFlowModule, DescribeContactFlowModuleError, DescribeContactFlowModuleOutput,
};
#[cfg(feature = "flows")]
pub use self::describe_contact_flow_module_alias::{
    ContactFlowModuleAliasInfo, DescribeContactFlowModuleAlias, DescribeContactFlowModuleAliasError,
    DescribeContactFlowModuleAliasOutput,
};
#[cfg(feature = "data-tables")]
pub use self::describe_data_table::{DescribeDataTable, DescribeDataTableError, DescribeDataTableOutput};
#[cfg(feature = "data-tables")]
pub use self::describe_data_table_attribute::{
    DescribeDataTableAttribute, DescribeDataTableAttributeError, DescribeDataTableAttributeOutput,
};
#[cfg(feature = "email")]
pub use self::describe_email_address::{DescribeEmailAddress, DescribeEmailAddressError, DescribeEmailAddressOutput};
#[cfg(feature = "evaluations")]
pub use self::describe_evaluation_form::{
    DescribeEvaluationForm, DescribeEvaluationFormError, DescribeEvaluationFormOutput, EvaluationForm,
};
#[cfg(feature = "analytics")]
pub use self::describe_extraction_definition::{
    DescribeExtractionDefinition, DescribeExtractionDefinitionError, DescribeExtractionDefinitionOutput,
    ExtractionDefinition,
};
#[cfg(feature = "routing")]
pub use self::describe_hours_of_operation::{
    DescribeHoursOfOperation, DescribeHoursOfOperationError, DescribeHoursOfOperationOutput,
};
#[cfg(feature = "routing")]
pub use self::describe_hours_of_operation_override::{
    DescribeHoursOfOperationOverride, DescribeHoursOfOperationOverrideError, DescribeHoursOfOperationOverrideOutput,
};
#[cfg(feature = "instances")]
pub use self::describe_instance_attribute::{
    DescribeInstanceAttribute, DescribeInstanceAttributeError, DescribeInstanceAttributeOutput,
};
#[cfg(feature = "instances")]
pub use self::describe_instance_storage_config::{
    DescribeInstanceStorageConfig, DescribeInstanceStorageConfigError, DescribeInstanceStorageConfigOutput,
};
#[cfg(feature = "metrics")]
pub use self::describe_metric::{DescribeMetric, DescribeMetricError, DescribeMetricOutput};
#[cfg(feature = "views")]
pub use self::describe_notification::{DescribeNotification, DescribeNotificationError, DescribeNotificationOutput};
#[cfg(feature = "phone-numbers")]
pub use self::describe_phone_number::{
    ClaimedPhoneNumberSummary, DescribePhoneNumber, DescribePhoneNumberError, DescribePhoneNumberOutput,
    PhoneNumberStatus, PhoneNumberWorkflowStatus,
};
#[cfg(feature = "routing")]
pub use self::describe_predefined_attribute::{
    DescribePredefinedAttribute, DescribePredefinedAttributeError, DescribePredefinedAttributeOutput,
};
#[cfg(feature = "flows")]
pub use self::describe_prompt::{DescribePrompt, DescribePromptError, DescribePromptOutput};
#[cfg(feature = "queues")]
pub use self::describe_queue::{DescribeQueue, DescribeQueueError, DescribeQueueOutput};
#[cfg(feature = "queues")]
pub use self::describe_quick_connect::{DescribeQuickConnect, DescribeQuickConnectError, DescribeQuickConnectOutput};
#[cfg(feature = "routing")]
pub use self::describe_routing_profile::{
    DescribeRoutingProfile, DescribeRoutingProfileError, DescribeRoutingProfileOutput,
};
#[cfg(feature = "rules")]
pub use self::describe_rule::{DescribeRule, DescribeRuleError, DescribeRuleOutput, Rule};
#[cfg(feature = "security")]
pub use self::describe_security_profile::{
    DescribeSecurityProfile, DescribeSecurityProfileError, DescribeSecurityProfileOutput, SecurityProfile,
};
#[cfg(feature = "test-cases")]
pub use self::describe_test_case::{DescribeTestCase, DescribeTestCaseError, DescribeTestCaseOutput};
#[cfg(feature = "instances")]
pub use self::describe_traffic_distribution_group::{
    DescribeTrafficDistributionGroup, DescribeTrafficDistributionGroupError, DescribeTrafficDistributionGroupOutput,
    TrafficDistributionGroup,
};
#[cfg(feature = "users")]
pub use self::describe_user::{DescribeUser, DescribeUserError, DescribeUserOutput, User};
#[cfg(feature = "users")]
pub use self::describe_user_hierarchy_group::{
    DescribeUserHierarchyGroup, DescribeUserHierarchyGroupError, DescribeUserHierarchyGroupOutput,
};
#[cfg(feature = "users")]
pub use self::describe_user_hierarchy_structure::{
    DescribeUserHierarchyStructure, DescribeUserHierarchyStructureError, DescribeUserHierarchyStructureOutput,
    HierarchyLevel, HierarchyStructure,
};
#[cfg(feature = "views")]
pub use self::describe_view::{DescribeView, DescribeViewError, DescribeViewOutput};
#[cfg(feature = "analytics")]
pub use self::describe_vocabulary::{
    DescribeVocabulary, DescribeVocabularyError, DescribeVocabularyOutput, Vocabulary,
};
#[cfg(feature = "views")]
pub use self::describe_workspace::{DescribeWorkspace, DescribeWorkspaceError, DescribeWorkspaceOutput, Workspace};
#[cfg(feature = "analytics")]
pub use self::disassociate_analytics_data_set::{DisassociateAnalyticsDataSet, DisassociateAnalyticsDataSetError};
#[cfg(feature = "instances")]
pub use self::disassociate_approved_origin::{DisassociateApprovedOrigin, DisassociateApprovedOriginError};
#[cfg(feature = "instances")]
pub use self::disassociate_bot::{DisassociateBot, DisassociateBotError};
#[cfg(feature = "email")]
pub use self::disassociate_email_address_alias::{DisassociateEmailAddressAlias, DisassociateEmailAddressAliasError};
#[cfg(feature = "flows")]
pub use self::disassociate_flow::{DisassociateFlow, DisassociateFlowError};
#[cfg(feature = "routing")]
pub use self::disassociate_hours_of_operations::{DisassociateHoursOfOperations, DisassociateHoursOfOperationsError};
#[cfg(feature = "instances")]
pub use self::disassociate_instance_storage_config::{
    DisassociateInstanceStorageConfig, DisassociateInstanceStorageConfigError,
};
#[cfg(feature = "instances")]
pub use self::disassociate_lambda_function::{DisassociateLambdaFunction, DisassociateLambdaFunctionError};
#[cfg(feature = "instances")]
pub use self::disassociate_lex_bot::{DisassociateLexBot, DisassociateLexBotError};
#[cfg(feature = "phone-numbers")]
pub use self::disassociate_phone_number_contact_flow::{
    DisassociatePhoneNumberContactFlow, DisassociatePhoneNumberContactFlowError,
};
#[cfg(feature = "queues")]
pub use self::disassociate_queue_email_addresses::{
    DisassociateQueueEmailAddresses, DisassociateQueueEmailAddressesError,
};
#[cfg(feature = "queues")]
pub use self::disassociate_queue_quick_connects::{
    DisassociateQueueQuickConnects, DisassociateQueueQuickConnectsError,
};
#[cfg(feature = "routing")]
pub use self::disassociate_routing_profile_queues::{
    DisassociateRoutingProfileQueues, DisassociateRoutingProfileQueuesError,
};
#[cfg(feature = "instances")]
pub use self::disassociate_security_key::{DisassociateSecurityKey, DisassociateSecurityKeyError};
#[cfg(feature = "security")]
pub use self::disassociate_security_profiles::{DisassociateSecurityProfiles, DisassociateSecurityProfilesError};
#[cfg(feature = "instances")]
pub use self::disassociate_traffic_distribution_group_user::{
    DisassociateTrafficDistributionGroupUser, DisassociateTrafficDistributionGroupUserError,
};
#[cfg(feature = "users")]
pub use self::disassociate_user_proficiencies::{
    DisassociateUserProficiencies, DisassociateUserProficienciesError, UserProficiencyDisassociate,
};
#[cfg(feature = "views")]
pub use self::disassociate_workspace::{
    DisassociateWorkspace, DisassociateWorkspaceError, DisassociateWorkspaceOutput,
};
#[cfg(feature = "users")]
pub use self::dismiss_user_contact::{DismissUserContact, DismissUserContactError};
#[cfg(feature = "email")]
pub use self::email_shapes::{
    AliasConfiguration, OutboundAdditionalRecipients, OutboundEmailContent, OutboundMessageSourceType,
    OutboundRawMessage,
};
#[cfg(any(feature = "flows", feature = "queues", feature = "routing", feature = "security", feature = "users"))]
pub use self::errors::ConditionalOperationFailedException;
#[cfg(any(
    feature = "data-tables",
    feature = "email",
    feature = "flows",
    feature = "instances",
    feature = "metrics",
    feature = "queues",
    feature = "routing",
    feature = "security",
    feature = "test-cases",
    feature = "users",
    feature = "views"
))]
pub use self::errors::DuplicateResourceException;
#[cfg(any(
    feature = "contacts",
    feature = "email",
    feature = "flows",
    feature = "phone-numbers",
    feature = "test-cases"
))]
pub use self::errors::IdempotencyException;
#[cfg(feature = "test-cases")]
pub use self::errors::InvalidTestCaseException;
#[cfg(any(feature = "flows", feature = "test-cases"))]
pub use self::errors::ProblemDetail;
#[cfg(any(
    feature = "analytics",
    feature = "contacts",
    feature = "email",
    feature = "evaluations",
    feature = "instances",
    feature = "rules",
    feature = "security",
    feature = "views"
))]
pub use self::errors::ResourceConflictException;
#[cfg(feature = "views")]
pub use self::errors::TooManyRequestsException;
#[cfg(feature = "security")]
pub use self::errors::UserNotFoundException;
#[cfg(feature = "flows")]
pub use self::errors::{
    ContactFlowNotPublishedException, InvalidContactFlowException, InvalidContactFlowModuleException,
};
#[cfg(feature = "contacts")]
pub use self::errors::{
    ContactNotTerminatedException, DestinationNotAllowedException, OutboundContactNotPermittedException,
    OutputTypeNotFoundException,
};
#[cfg(feature = "instances")]
pub use self::errors::{MaximumResultReturnedException, ResourceNotReadyException};
#[cfg(any(feature = "contacts", feature = "views"))]
pub use self::errors::{
    PropertyValidationException, PropertyValidationExceptionProperty, PropertyValidationExceptionReason,
};
#[cfg(any(
    feature = "analytics",
    feature = "instances",
    feature = "metrics",
    feature = "phone-numbers",
    feature = "queues",
    feature = "routing",
    feature = "security",
    feature = "users",
    feature = "views"
))]
pub use self::errors::{ResourceInUseException, ResourceType};
#[cfg(feature = "data-tables")]
pub use self::evaluate_data_table_values::{
    DataTableEvaluatedValue, DataTableValueEvaluationSet, EvaluateDataTableValues, EvaluateDataTableValuesError,
    EvaluateDataTableValuesOutput,
};
#[cfg(feature = "evaluations")]
pub use self::evaluations_shapes::{
    AutoEvaluationStatus, AutomaticFailConfiguration, ContactInteractionType, ContactParticipantRole,
    DateTimeComparisonType, DateTimeCondition, EvaluationAnswerData, EvaluationAnswerInput,
    EvaluationContactParticipant, EvaluationFormAiMetricsField, EvaluationFormAutoEvaluationConfiguration,
    EvaluationFormContactField, EvaluationFormEvaluationMetadataField, EvaluationFormItem,
    EvaluationFormItemEnablementAction, EvaluationFormItemEnablementCondition,
    EvaluationFormItemEnablementConditionOperand, EvaluationFormItemEnablementConfiguration,
    EvaluationFormItemEnablementExpression, EvaluationFormItemEnablementOperator, EvaluationFormItemEnablementSource,
    EvaluationFormItemEnablementSourceType, EvaluationFormItemEnablementSourceValue,
    EvaluationFormItemEnablementSourceValueType, EvaluationFormItemSourceValuesComparator, EvaluationFormLanguageCode,
    EvaluationFormLanguageConfiguration, EvaluationFormMetricConfiguration, EvaluationFormMetricType,
    EvaluationFormMultiSelectQuestionAutomation, EvaluationFormMultiSelectQuestionAutomationOption,
    EvaluationFormMultiSelectQuestionDisplayMode, EvaluationFormMultiSelectQuestionOption,
    EvaluationFormMultiSelectQuestionProperties, EvaluationFormNumericQuestionAutomation,
    EvaluationFormNumericQuestionOption, EvaluationFormNumericQuestionProperties, EvaluationFormQuestion,
    EvaluationFormQuestionAutomationAnswerSource, EvaluationFormQuestionAutomationAnswerSourceType,
    EvaluationFormQuestionScoringConfiguration, EvaluationFormQuestionType, EvaluationFormQuestionTypeProperties,
    EvaluationFormScoreThreshold, EvaluationFormScoringMode, EvaluationFormScoringStatus,
    EvaluationFormScoringStrategy, EvaluationFormSection, EvaluationFormSingleSelectQuestionAutomation,
    EvaluationFormSingleSelectQuestionAutomationOption, EvaluationFormSingleSelectQuestionDisplayMode,
    EvaluationFormSingleSelectQuestionOption, EvaluationFormSingleSelectQuestionProperties,
    EvaluationFormTargetConfiguration, EvaluationFormTextQuestionAutomation, EvaluationFormTextQuestionProperties,
    EvaluationFormValidationStatus, EvaluationFormVersionStatus, EvaluationNote, EvaluationReviewConfiguration,
    EvaluationReviewNotificationRecipient, EvaluationReviewNotificationRecipientType,
    EvaluationReviewNotificationRecipientValue, EvaluationScore, EvaluationStatus, EvaluationType, EvaluatorUserUnion,
    MultiSelectQuestionRuleCategoryAutomation, MultiSelectQuestionRuleCategoryAutomationCondition,
    NumericQuestionPropertyAutomationLabel, NumericQuestionPropertyValueAutomation, PerformanceCategoryName,
    QuestionOptionPointsConfiguration, QuestionPointsConfiguration, SingleSelectQuestionAutomationRule,
    SingleSelectQuestionRuleCategoryAutomation, SingleSelectQuestionRuleCategoryAutomationCondition,
};
#[cfg(feature = "flows")]
pub use self::flows_shapes::{
    ContactFlow, ContactFlowModule, ContactFlowModuleState, ContactFlowModuleStatus, ContactFlowState,
    ContactFlowStatus, ContactFlowType, ExternalInvocationConfiguration, FlowAssociationResourceType,
    FlowAssociationSummary, ListFlowAssociationResourceType, Prompt,
};
#[cfg(feature = "contacts")]
pub use self::get_attached_file::{
    ContentDisposition, DownloadUrlMetadata, GetAttachedFile, GetAttachedFileError, GetAttachedFileOutput,
};
#[cfg(feature = "contacts")]
pub use self::get_contact_attributes::{GetContactAttributes, GetContactAttributesError, GetContactAttributesOutput};
#[cfg(feature = "metrics")]
pub use self::get_contact_metrics::{
    ContactMetricInfo, ContactMetricName, ContactMetricResult, ContactMetricValue, GetContactMetrics,
    GetContactMetricsError, GetContactMetricsOutput,
};
#[cfg(feature = "instances")]
pub use self::get_cross_region_routing::{
    GetCrossRegionRouting, GetCrossRegionRoutingError, GetCrossRegionRoutingOutput,
};
#[cfg(feature = "metrics")]
pub use self::get_current_metric_data::{
    CurrentMetric, CurrentMetricData, CurrentMetricName, CurrentMetricResult, CurrentMetricSortCriteria,
    GetCurrentMetricData, GetCurrentMetricDataError, GetCurrentMetricDataOutput,
};
#[cfg(feature = "metrics")]
pub use self::get_current_user_data::{
    AgentContactReference, AgentStatusReference, ContactFilter, ContactState, GetCurrentUserData,
    GetCurrentUserDataError, GetCurrentUserDataOutput, HierarchyGroupSummaryReference, HierarchyPathReference,
    UserData, UserDataFilters, UserReference,
};
#[cfg(feature = "routing")]
pub use self::get_effective_hours_of_operations::{
    EffectiveHoursOfOperations, EffectiveOverrideHours, GetEffectiveHoursOfOperations,
    GetEffectiveHoursOfOperationsError, GetEffectiveHoursOfOperationsOutput, OperationalHour, OperationalStatus,
    OverrideHour,
};
#[cfg(feature = "evaluations")]
pub use self::get_evaluation_form_validation::{
    EvaluationFormValidationFinding, EvaluationFormValidationFindingItem, EvaluationFormValidationFindingSeverity,
    GetEvaluationFormValidation, GetEvaluationFormValidationError, GetEvaluationFormValidationOutput,
};
#[cfg(feature = "security")]
pub use self::get_federation_token::{
    Credentials, GetFederationToken, GetFederationTokenError, GetFederationTokenOutput,
};
#[cfg(feature = "flows")]
pub use self::get_flow_association::{GetFlowAssociation, GetFlowAssociationError, GetFlowAssociationOutput};
#[cfg(feature = "metrics")]
pub use self::get_metric_data::{
    Comparison, GetMetricData, GetMetricDataError, GetMetricDataOutput, HistoricalMetric, HistoricalMetricData,
    HistoricalMetricName, HistoricalMetricResult, Statistic, Threshold,
};
#[cfg(feature = "metrics")]
pub use self::get_metric_data_v2::{
    FilterV2, FilterV2StringCondition, FilterV2StringConditionComparisonOperator, GetMetricDataV2,
    GetMetricDataV2Error, GetMetricDataV2Output, IntervalDetails, IntervalPeriod, MetricDataV2, MetricFilterV2,
    MetricInterval, MetricResultV2, MetricV2, ThresholdV2,
};
#[cfg(feature = "flows")]
pub use self::get_prompt_file::{GetPromptFile, GetPromptFileError, GetPromptFileOutput};
#[cfg(feature = "views")]
pub use self::get_task_template::{GetTaskTemplate, GetTaskTemplateError, GetTaskTemplateOutput};
#[cfg(feature = "test-cases")]
pub use self::get_test_case_execution_summary::{
    GetTestCaseExecutionSummary, GetTestCaseExecutionSummaryError, GetTestCaseExecutionSummaryOutput,
    ObservationSummary,
};
#[cfg(feature = "instances")]
pub use self::get_traffic_distribution::{
    GetTrafficDistribution, GetTrafficDistributionError, GetTrafficDistributionOutput,
};
#[cfg(feature = "phone-numbers")]
pub use self::import_phone_number::{ImportPhoneNumber, ImportPhoneNumberError, ImportPhoneNumberOutput};
#[cfg(feature = "views")]
pub use self::import_workspace_media::{ImportWorkspaceMedia, ImportWorkspaceMediaError};
#[cfg(feature = "instances")]
pub use self::instances_shapes::{
    AgentConfig, Attribute, Distribution, EncryptionConfig, EncryptionType, InstanceAttributeType,
    InstanceStorageConfig, InstanceStorageResourceType, IntegrationType, KinesisFirehoseConfig, KinesisStreamConfig,
    KinesisVideoStreamConfig, LexBot, LexV2Bot, S3Config, SignInConfig, SignInDistribution, SourceType,
    TelephonyConfig, TrafficDistributionGroupStatus, UseCaseType,
};
#[cfg(feature = "users")]
pub use self::list_agent_statuses::{
    AgentStatusSummary, ListAgentStatuses, ListAgentStatusesError, ListAgentStatusesOutput,
};
#[cfg(feature = "analytics")]
pub use self::list_analytics_data_associations::{
    ListAnalyticsDataAssociations, ListAnalyticsDataAssociationsError, ListAnalyticsDataAssociationsOutput,
};
#[cfg(feature = "analytics")]
pub use self::list_analytics_data_lake_data_sets::{
    AnalyticsDataSetsResult, ListAnalyticsDataLakeDataSets, ListAnalyticsDataLakeDataSetsError,
    ListAnalyticsDataLakeDataSetsOutput,
};
#[cfg(feature = "instances")]
pub use self::list_approved_origins::{ListApprovedOrigins, ListApprovedOriginsError, ListApprovedOriginsOutput};
#[cfg(feature = "contacts")]
pub use self::list_associated_contacts::{
    AssociatedContactSummary, ListAssociatedContacts, ListAssociatedContactsError, ListAssociatedContactsOutput,
};
#[cfg(feature = "contacts")]
pub use self::list_attached_files_configurations::{
    AttachedFilesConfigurationSummary, ListAttachedFilesConfigurations, ListAttachedFilesConfigurationsError,
    ListAttachedFilesConfigurationsOutput,
};
#[cfg(feature = "security")]
pub use self::list_authentication_profiles::{
    AuthenticationProfileSummary, ListAuthenticationProfiles, ListAuthenticationProfilesError,
    ListAuthenticationProfilesOutput,
};
#[cfg(feature = "instances")]
pub use self::list_bots::{LexBotConfig, LexVersion, ListBots, ListBotsError, ListBotsOutput};
#[cfg(feature = "routing")]
pub use self::list_child_hours_of_operations::{
    ListChildHoursOfOperations, ListChildHoursOfOperationsError, ListChildHoursOfOperationsOutput,
};
#[cfg(feature = "evaluations")]
pub use self::list_contact_evaluations::{
    EvaluationAcknowledgementSummary, EvaluationSummary, ListContactEvaluations, ListContactEvaluationsError,
    ListContactEvaluationsOutput,
};
#[cfg(feature = "flows")]
pub use self::list_contact_flow_aliases::{
    ContactFlowAliasSummary, ListContactFlowAliases, ListContactFlowAliasesError, ListContactFlowAliasesOutput,
};
#[cfg(feature = "flows")]
pub use self::list_contact_flow_module_aliases::{
    ContactFlowModuleAliasSummary, ListContactFlowModuleAliases, ListContactFlowModuleAliasesError,
    ListContactFlowModuleAliasesOutput,
};
#[cfg(feature = "flows")]
pub use self::list_contact_flow_module_versions::{
    ContactFlowModuleVersionSummary, ListContactFlowModuleVersions, ListContactFlowModuleVersionsError,
    ListContactFlowModuleVersionsOutput,
};
#[cfg(feature = "flows")]
pub use self::list_contact_flow_modules::{
    ContactFlowModuleSummary, ListContactFlowModules, ListContactFlowModulesError, ListContactFlowModulesOutput,
};
#[cfg(feature = "flows")]
pub use self::list_contact_flow_versions::{
    ContactFlowVersionSummary, ListContactFlowVersions, ListContactFlowVersionsError, ListContactFlowVersionsOutput,
};
#[cfg(feature = "flows")]
pub use self::list_contact_flows::{
    ContactFlowSummary, ListContactFlows, ListContactFlowsError, ListContactFlowsOutput,
};
#[cfg(feature = "contacts")]
pub use self::list_contact_references::{
    AttachmentReference, ContactAnalysisReference, DateReference, EmailMessageReference, EmailReference,
    ListContactReferences, ListContactReferencesError, ListContactReferencesOutput, NumberReference, ReferenceSummary,
    StringReference, UrlReference,
};
#[cfg(feature = "data-tables")]
pub use self::list_data_table_attributes::{
    ListDataTableAttributes, ListDataTableAttributesError, ListDataTableAttributesOutput,
};
#[cfg(feature = "data-tables")]
pub use self::list_data_table_primary_values::{
    ListDataTablePrimaryValues, ListDataTablePrimaryValuesError, ListDataTablePrimaryValuesOutput, RecordPrimaryValue,
};
#[cfg(feature = "data-tables")]
pub use self::list_data_table_values::{
    DataTableValueSummary, ListDataTableValues, ListDataTableValuesError, ListDataTableValuesOutput,
};
#[cfg(feature = "data-tables")]
pub use self::list_data_tables::{DataTableSummary, ListDataTables, ListDataTablesError, ListDataTablesOutput};
#[cfg(feature = "analytics")]
pub use self::list_default_vocabularies::{
    DefaultVocabulary, ListDefaultVocabularies, ListDefaultVocabulariesError, ListDefaultVocabulariesOutput,
};
#[cfg(feature = "security")]
pub use self::list_entity_security_profiles::{
    ListEntitySecurityProfiles, ListEntitySecurityProfilesError, ListEntitySecurityProfilesOutput,
};
#[cfg(feature = "evaluations")]
pub use self::list_evaluation_form_ai_versions::{
    EvaluationFormAIVersionLifecycle, EvaluationFormAIVersionStatus, EvaluationFormAIVersionSummary,
    ListEvaluationFormAIVersions, ListEvaluationFormAIVersionsError, ListEvaluationFormAIVersionsOutput,
};
#[cfg(feature = "evaluations")]
pub use self::list_evaluation_form_versions::{
    EvaluationFormVersionSummary, ListEvaluationFormVersions, ListEvaluationFormVersionsError,
    ListEvaluationFormVersionsOutput,
};
#[cfg(feature = "evaluations")]
pub use self::list_evaluation_forms::{
    EvaluationFormSummary, ListEvaluationForms, ListEvaluationFormsError, ListEvaluationFormsOutput,
};
#[cfg(feature = "analytics")]
pub use self::list_extraction_definitions::{
    ExtractionDefinitionSummary, ListExtractionDefinitions, ListExtractionDefinitionsError,
    ListExtractionDefinitionsOutput,
};
#[cfg(feature = "flows")]
pub use self::list_flow_associations::{ListFlowAssociations, ListFlowAssociationsError, ListFlowAssociationsOutput};
#[cfg(feature = "routing")]
pub use self::list_hours_of_operation_overrides::{
    ListHoursOfOperationOverrides, ListHoursOfOperationOverridesError, ListHoursOfOperationOverridesOutput,
};
#[cfg(feature = "routing")]
pub use self::list_hours_of_operations::{
    HoursOfOperationSummary, ListHoursOfOperations, ListHoursOfOperationsError, ListHoursOfOperationsOutput,
};
#[cfg(feature = "instances")]
pub use self::list_instance_attributes::{
    ListInstanceAttributes, ListInstanceAttributesError, ListInstanceAttributesOutput,
};
#[cfg(feature = "instances")]
pub use self::list_instance_storage_configs::{
    ListInstanceStorageConfigs, ListInstanceStorageConfigsError, ListInstanceStorageConfigsOutput,
};
#[cfg(feature = "instances")]
pub use self::list_integration_associations::{
    IntegrationAssociationSummary, ListIntegrationAssociations, ListIntegrationAssociationsError,
    ListIntegrationAssociationsOutput,
};
#[cfg(feature = "instances")]
pub use self::list_lambda_functions::{ListLambdaFunctions, ListLambdaFunctionsError, ListLambdaFunctionsOutput};
#[cfg(feature = "instances")]
pub use self::list_lex_bots::{ListLexBots, ListLexBotsError, ListLexBotsOutput};
#[cfg(feature = "metrics")]
pub use self::list_metrics::{ListMetrics, ListMetricsError, ListMetricsOutput, MetricSummary};
#[cfg(feature = "views")]
pub use self::list_notifications::{ListNotifications, ListNotificationsError, ListNotificationsOutput};
#[cfg(feature = "phone-numbers")]
pub use self::list_phone_numbers::{
    ListPhoneNumbers, ListPhoneNumbersError, ListPhoneNumbersOutput, PhoneNumberSummary,
};
#[cfg(feature = "phone-numbers")]
pub use self::list_phone_numbers_v2::{
    ListPhoneNumbersSummary, ListPhoneNumbersV2, ListPhoneNumbersV2Error, ListPhoneNumbersV2Output,
};
#[cfg(feature = "routing")]
pub use self::list_predefined_attributes::{
    ListPredefinedAttributes, ListPredefinedAttributesError, ListPredefinedAttributesOutput, PredefinedAttributeSummary,
};
#[cfg(feature = "flows")]
pub use self::list_prompts::{ListPrompts, ListPromptsError, ListPromptsOutput, PromptSummary};
#[cfg(feature = "queues")]
pub use self::list_queue_email_addresses::{
    EmailAddressSummary, ListQueueEmailAddresses, ListQueueEmailAddressesError, ListQueueEmailAddressesOutput,
};
#[cfg(feature = "queues")]
pub use self::list_queue_quick_connects::{
    ListQueueQuickConnects, ListQueueQuickConnectsError, ListQueueQuickConnectsOutput,
};
#[cfg(feature = "queues")]
pub use self::list_queues::{ListQueues, ListQueuesError, ListQueuesOutput, QueueSummary, QueueType};
#[cfg(feature = "queues")]
pub use self::list_quick_connects::{ListQuickConnects, ListQuickConnectsError, ListQuickConnectsOutput};
#[cfg(feature = "contacts")]
pub use self::list_realtime_contact_analysis_segments_v2::{
    ArtifactStatus, CategoriesAttributeAndCondition, CategoriesAttributeFilter, ListRealtimeContactAnalysisSegmentsV2,
    ListRealtimeContactAnalysisSegmentsV2Error, ListRealtimeContactAnalysisSegmentsV2Output,
    RealTimeContactAnalysisAttachment, RealTimeContactAnalysisCategoryDetails,
    RealTimeContactAnalysisCharacterInterval, RealTimeContactAnalysisExtractedInformationFailureCode,
    RealTimeContactAnalysisExtractedInformationValue, RealTimeContactAnalysisIssueDetected,
    RealTimeContactAnalysisOutputType, RealTimeContactAnalysisPointOfInterest,
    RealTimeContactAnalysisPostContactSummaryFailureCode, RealTimeContactAnalysisPostContactSummaryStatus,
    RealTimeContactAnalysisSegmentAttachments, RealTimeContactAnalysisSegmentCategories,
    RealTimeContactAnalysisSegmentEvent, RealTimeContactAnalysisSegmentExtractedInformation,
    RealTimeContactAnalysisSegmentIssues, RealTimeContactAnalysisSegmentPostContactSummary,
    RealTimeContactAnalysisSegmentTranscript, RealTimeContactAnalysisSegmentType,
    RealTimeContactAnalysisSegmentsFilter, RealTimeContactAnalysisSentimentLabel, RealTimeContactAnalysisStatus,
    RealTimeContactAnalysisSupportedChannel, RealTimeContactAnalysisTimeData,
    RealTimeContactAnalysisTranscriptItemRedaction, RealTimeContactAnalysisTranscriptItemWithCharacterOffsets,
    RealTimeContactAnalysisTranscriptItemWithContent, RealtimeContactAnalysisSegment,
};
#[cfg(feature = "instances")]
pub use self::list_replication_findings::{
    ApproximateDriftedResourceCount, ListReplicationFindings, ListReplicationFindingsError,
    ListReplicationFindingsOutput, ReplicationFinding, ResourceReplicationStatus,
};
#[cfg(feature = "routing")]
pub use self::list_routing_profile_manual_assignment_queues::{
    ListRoutingProfileManualAssignmentQueues, ListRoutingProfileManualAssignmentQueuesError,
    ListRoutingProfileManualAssignmentQueuesOutput, RoutingProfileManualAssignmentQueueConfigSummary,
};
#[cfg(feature = "routing")]
pub use self::list_routing_profile_queues::{
    ListRoutingProfileQueues, ListRoutingProfileQueuesError, ListRoutingProfileQueuesOutput,
    RoutingProfileQueueConfigSummary,
};
#[cfg(feature = "routing")]
pub use self::list_routing_profiles::{
    ListRoutingProfiles, ListRoutingProfilesError, ListRoutingProfilesOutput, RoutingProfileSummary,
};
#[cfg(feature = "rules")]
pub use self::list_rules::{ListRules, ListRulesError, ListRulesOutput, RuleSummary};
#[cfg(feature = "instances")]
pub use self::list_security_keys::{ListSecurityKeys, ListSecurityKeysError, ListSecurityKeysOutput, SecurityKey};
#[cfg(feature = "security")]
pub use self::list_security_profile_ai_agents::{
    ListSecurityProfileAIAgents, ListSecurityProfileAIAgentsError, ListSecurityProfileAIAgentsOutput,
};
#[cfg(feature = "security")]
pub use self::list_security_profile_applications::{
    ListSecurityProfileApplications, ListSecurityProfileApplicationsError, ListSecurityProfileApplicationsOutput,
};
#[cfg(feature = "security")]
pub use self::list_security_profile_flow_modules::{
    ListSecurityProfileFlowModules, ListSecurityProfileFlowModulesError, ListSecurityProfileFlowModulesOutput,
};
#[cfg(feature = "security")]
pub use self::list_security_profile_permissions::{
    ListSecurityProfilePermissions, ListSecurityProfilePermissionsError, ListSecurityProfilePermissionsOutput,
};
#[cfg(feature = "security")]
pub use self::list_security_profiles::{
    ListSecurityProfiles, ListSecurityProfilesError, ListSecurityProfilesOutput, SecurityProfileSummary,
};
#[cfg(feature = "views")]
pub use self::list_task_templates::{
    ListTaskTemplates, ListTaskTemplatesError, ListTaskTemplatesOutput, TaskTemplateMetadata,
};
#[cfg(feature = "test-cases")]
pub use self::list_test_case_execution_records::{
    ExecutionRecord, ExecutionRecordStatus, ListTestCaseExecutionRecords, ListTestCaseExecutionRecordsError,
    ListTestCaseExecutionRecordsOutput,
};
#[cfg(feature = "test-cases")]
pub use self::list_test_case_executions::{
    ListTestCaseExecutions, ListTestCaseExecutionsError, ListTestCaseExecutionsOutput, TestCaseExecution,
};
#[cfg(feature = "test-cases")]
pub use self::list_test_cases::{ListTestCases, ListTestCasesError, ListTestCasesOutput, TestCaseSummary};
#[cfg(feature = "instances")]
pub use self::list_traffic_distribution_group_users::{
    ListTrafficDistributionGroupUsers, ListTrafficDistributionGroupUsersError, ListTrafficDistributionGroupUsersOutput,
    TrafficDistributionGroupUserSummary,
};
#[cfg(feature = "instances")]
pub use self::list_traffic_distribution_groups::{
    ListTrafficDistributionGroups, ListTrafficDistributionGroupsError, ListTrafficDistributionGroupsOutput,
    TrafficDistributionGroupSummary,
};
#[cfg(feature = "instances")]
pub use self::list_use_cases::{ListUseCases, ListUseCasesError, ListUseCasesOutput, UseCase};
#[cfg(feature = "users")]
pub use self::list_user_hierarchy_groups::{
    ListUserHierarchyGroups, ListUserHierarchyGroupsError, ListUserHierarchyGroupsOutput,
};
#[cfg(feature = "users")]
pub use self::list_user_notifications::{
    ListUserNotifications, ListUserNotificationsError, ListUserNotificationsOutput, NotificationSource,
    UserNotificationSummary,
};
#[cfg(feature = "users")]
pub use self::list_user_proficiencies::{
    ListUserProficiencies, ListUserProficienciesError, ListUserProficienciesOutput,
};
#[cfg(feature = "users")]
pub use self::list_users::{ListUsers, ListUsersError, ListUsersOutput, UserSummary};
#[cfg(feature = "views")]
pub use self::list_view_versions::{
    ListViewVersions, ListViewVersionsError, ListViewVersionsOutput, ViewVersionSummary,
};
#[cfg(feature = "views")]
pub use self::list_views::{ListViews, ListViewsError, ListViewsOutput, ViewSummary};
#[cfg(feature = "views")]
pub use self::list_workspace_media::{
    ListWorkspaceMedia, ListWorkspaceMediaError, ListWorkspaceMediaOutput, MediaItem,
};
#[cfg(feature = "views")]
pub use self::list_workspace_pages::{
    ListWorkspacePages, ListWorkspacePagesError, ListWorkspacePagesOutput, WorkspacePage,
};
#[cfg(feature = "views")]
pub use self::list_workspaces::{ListWorkspaces, ListWorkspacesError, ListWorkspacesOutput, WorkspaceSummary};
#[cfg(feature = "metrics")]
pub use self::metrics_shapes::{
    AgentStatusIdentifier, AvailableFilter, AvailableFilterType, CalculationComponent, Dimensions, Filters, Grouping,
    MetricCalculation, MetricCreationMethod, MetricDefinition, MetricFilter, MetricFilterBooleanCondition,
    MetricFilterBooleanConditionComparison, MetricFilterNumberCondition, MetricFilterNumberConditionComparison,
    MetricFilterStringCondition, MetricFilterStringConditionComparison, MetricStatus, MetricType, MetricUnit,
    QueueReference, RoutingProfileReference, TrendIndicator, Unit,
};
#[cfg(feature = "contacts")]
pub use self::monitor_contact::{MonitorCapability, MonitorContact, MonitorContactError, MonitorContactOutput};
#[cfg(feature = "contacts")]
pub use self::pause_contact::{PauseContact, PauseContactError};
#[cfg(feature = "phone-numbers")]
pub use self::phone_numbers_shapes::{PhoneNumberCountryCode, PhoneNumberType};
#[cfg(feature = "users")]
pub use self::put_user_status::{PutUserStatus, PutUserStatusError};
#[cfg(feature = "queues")]
pub use self::queues_shapes::{
    EmailAddressConfig, FlowQuickConnectConfig, OutboundCallerConfig, OutboundEmailConfig,
    PhoneNumberQuickConnectConfig, Queue, QueueQuickConnectConfig, QueueStatus, QuickConnect, QuickConnectConfig,
    QuickConnectSummary, UserQuickConnectConfig,
};
#[cfg(feature = "phone-numbers")]
pub use self::release_phone_number::{ReleasePhoneNumber, ReleasePhoneNumberError};
#[cfg(feature = "instances")]
pub use self::replicate_instance::{ReplicateInstance, ReplicateInstanceError, ReplicateInstanceOutput};
#[cfg(feature = "contacts")]
pub use self::resume_contact::{ResumeContact, ResumeContactError};
#[cfg(feature = "contacts")]
pub use self::resume_contact_recording::{ResumeContactRecording, ResumeContactRecordingError};
#[cfg(feature = "routing")]
pub use self::routing_shapes::{
    AgentAvailabilityTimer, BehaviorType, ChannelWorkloadBehaviorType, CrossChannelBehavior,
    CrossChannelWorkloadBehavior, HoursOfOperation, HoursOfOperationConfig, HoursOfOperationDays,
    HoursOfOperationOverride, HoursOfOperationOverrideConfig, HoursOfOperationSearchFilter, HoursOfOperationTimeSlice,
    HoursOfOperationsIdentifier, InputPredefinedAttributeConfiguration, MediaConcurrency, OverrideDays,
    OverrideTimeSlice, OverrideType, ParentHoursOfOperationConfig, PredefinedAttribute,
    PredefinedAttributeConfiguration, PredefinedAttributeValues, RecurrenceConfig, RecurrenceFrequency,
    RecurrencePattern, RoutingProfile, RoutingProfileManualAssignmentQueueConfig, RoutingProfileQueueConfig,
    RoutingProfileQueueReference, WorkloadTypeConcurrency,
};
#[cfg(feature = "rules")]
pub use self::rules_shapes::{
    ActionSummary, ActionType, AssignContactCategoryActionDefinition, AssignSlaActionDefinition, CaseSlaConfiguration,
    CreateCaseActionDefinition, EmptyFieldValue, EndAssociatedEmailsActionDefinition,
    EndAssociatedTasksActionDefinition, EventBridgeActionDefinition, EventSourceName,
    ExtractInformationActionDefinition, FieldValue, FieldValueUnion, NotificationContentType, NotificationDeliveryType,
    NotificationRecipientType, PreEvaluationFilter, PreEvaluationFilterOperator, PreEvaluationFilterResourceType,
    PreEvaluationFilterType, PreEvaluationFilters, RuleAction, RuleCapabilityTier, RulePublishStatus,
    RuleTriggerEventSource, RulesExtractionDefinitionIdentifier, SendInAppNotificationActionDefinition,
    SendNotificationActionDefinition, SlaAssignmentType, SlaType, SubmitAutoEvaluationActionDefinition,
    TaskActionDefinition, UpdateCaseActionDefinition,
};
#[cfg(feature = "users")]
pub use self::search_agent_statuses::{
    AgentStatusSearchCriteria, AgentStatusSearchFilter, SearchAgentStatuses, SearchAgentStatusesError,
    SearchAgentStatusesOutput,
};
#[cfg(feature = "phone-numbers")]
pub use self::search_available_phone_numbers::{
    AvailableNumberSummary, SearchAvailablePhoneNumbers, SearchAvailablePhoneNumbersError,
    SearchAvailablePhoneNumbersOutput,
};
#[cfg(feature = "evaluations")]
pub use self::search_contact_evaluations::{
    ContactEvaluationAttributeAndCondition, ContactEvaluationAttributeComparisonType,
    ContactEvaluationAttributeCondition, ContactEvaluationAttributeFilter, ContactEvaluationAttributeKey,
    ContactEvaluationAttributeValue, DecimalComparisonType, DecimalCondition, EvaluationSearchCriteria,
    EvaluationSearchFilter, EvaluationSearchMetadata, EvaluationSearchSummary, SearchContactEvaluations,
    SearchContactEvaluationsError, SearchContactEvaluationsOutput,
};
#[cfg(feature = "flows")]
pub use self::search_contact_flow_modules::{
    ContactFlowModuleSearchCriteria, ContactFlowModuleSearchFilter, SearchContactFlowModules,
    SearchContactFlowModulesError, SearchContactFlowModulesOutput,
};
#[cfg(feature = "flows")]
pub use self::search_contact_flows::{
    ContactFlowAttributeAndCondition, ContactFlowAttributeFilter, ContactFlowSearchCriteria, ContactFlowSearchFilter,
    ContactFlowTypeCondition, SearchContactFlows, SearchContactFlowsError, SearchContactFlowsOutput,
};
#[cfg(feature = "contacts")]
pub use self::search_contacts::{
    AgentHierarchyGroups, AiAgentSearchCriteria, AiAgentsCriteria, ContactAnalysis, ContactSearchSummary,
    ContactSearchSummaryAgentInfo, ContactSearchSummaryAiAgentInfo, ContactSearchSummaryQueueInfo,
    ContactSearchSummarySegmentAttributeValue, NameCriteria, SearchContacts, SearchContactsAdditionalTimeRange,
    SearchContactsAdditionalTimeRangeCriteria, SearchContactsError, SearchContactsMatchType, SearchContactsOutput,
    SearchContactsTimeRange, SearchContactsTimeRangeConditionType, SearchContactsTimeRangeType,
    SearchContactsTimestampCondition, SearchCriteria, SearchableAgentCriteriaStep, SearchableContactAttributes,
    SearchableContactAttributesCriteria, SearchableRoutingCriteria, SearchableRoutingCriteriaStep,
    SearchableSegmentAttributes, SearchableSegmentAttributesCriteria, Sort, SortableFieldName, Transcript,
    TranscriptCriteria,
};
#[cfg(feature = "data-tables")]
pub use self::search_data_tables::{
    DataTableSearchCriteria, DataTableSearchFilter, SearchDataTables, SearchDataTablesError, SearchDataTablesOutput,
};
#[cfg(feature = "email")]
pub use self::search_email_addresses::{
    EmailAddressMetadata, EmailAddressSearchCriteria, EmailAddressSearchFilter, SearchEmailAddresses,
    SearchEmailAddressesError, SearchEmailAddressesOutput,
};
#[cfg(feature = "evaluations")]
pub use self::search_evaluation_forms::{
    EvaluationFormSearchCriteria, EvaluationFormSearchFilter, EvaluationFormSearchSummary, SearchEvaluationForms,
    SearchEvaluationFormsError, SearchEvaluationFormsOutput,
};
#[cfg(feature = "routing")]
pub use self::search_hours_of_operation_overrides::{
    DateComparisonType, DateCondition, HoursOfOperationOverrideSearchCriteria, SearchHoursOfOperationOverrides,
    SearchHoursOfOperationOverridesError, SearchHoursOfOperationOverridesOutput,
};
#[cfg(feature = "routing")]
pub use self::search_hours_of_operations::{
    HoursOfOperationSearchCriteria, SearchHoursOfOperations, SearchHoursOfOperationsError,
    SearchHoursOfOperationsOutput,
};
#[cfg(feature = "metrics")]
pub use self::search_metrics::{
    MetricSearchCriteria, MetricSearchFilter, SearchMetrics, SearchMetricsError, SearchMetricsOutput,
};
#[cfg(feature = "views")]
pub use self::search_notifications::{
    NotificationSearchCriteria, NotificationSearchFilter, NotificationSearchSummary, SearchNotifications,
    SearchNotificationsError, SearchNotificationsOutput,
};
#[cfg(feature = "routing")]
pub use self::search_predefined_attributes::{
    PredefinedAttributeSearchCriteria, SearchPredefinedAttributes, SearchPredefinedAttributesError,
    SearchPredefinedAttributesOutput,
};
#[cfg(feature = "flows")]
pub use self::search_prompts::{
    PromptSearchCriteria, PromptSearchFilter, SearchPrompts, SearchPromptsError, SearchPromptsOutput,
};
#[cfg(feature = "queues")]
pub use self::search_queues::{
    QueueSearchCriteria, QueueSearchFilter, SearchQueues, SearchQueuesError, SearchQueuesOutput, SearchableQueueType,
};
#[cfg(feature = "queues")]
pub use self::search_quick_connects::{
    QuickConnectSearchCriteria, QuickConnectSearchFilter, SearchQuickConnects, SearchQuickConnectsError,
    SearchQuickConnectsOutput,
};
#[cfg(feature = "instances")]
pub use self::search_resource_tags::{
    ResourceTagsSearchCriteria, SearchResourceTags, SearchResourceTagsError, SearchResourceTagsOutput,
    TagSearchCondition, TagSet,
};
#[cfg(feature = "routing")]
pub use self::search_routing_profiles::{
    RoutingProfileSearchCriteria, RoutingProfileSearchFilter, SearchRoutingProfiles, SearchRoutingProfilesError,
    SearchRoutingProfilesOutput,
};
#[cfg(feature = "rules")]
pub use self::search_rules::{
    RuleAttributeAndCondition, RuleAttributeFilter, RuleSearchSummary, RulesSearchCriteria, RulesSearchFilter,
    SearchRules, SearchRulesError, SearchRulesOutput,
};
#[cfg(feature = "security")]
pub use self::search_security_profiles::{
    SearchSecurityProfiles, SearchSecurityProfilesError, SearchSecurityProfilesOutput, SecurityProfileSearchCriteria,
    SecurityProfileSearchSummary, SecurityProfilesSearchFilter,
};
#[cfg(feature = "test-cases")]
pub use self::search_test_cases::{
    SearchTestCases, SearchTestCasesError, SearchTestCasesOutput, TestCaseSearchCriteria, TestCaseSearchFilter,
};
#[cfg(feature = "users")]
pub use self::search_user_hierarchy_groups::{
    SearchUserHierarchyGroups, SearchUserHierarchyGroupsError, SearchUserHierarchyGroupsOutput,
    UserHierarchyGroupSearchCriteria, UserHierarchyGroupSearchFilter,
};
#[cfg(feature = "users")]
pub use self::search_users::{
    AttributeAndCondition, Condition, ControlPlaneUserAttributeFilter, HierarchyGroupCondition,
    HierarchyGroupMatchType, ListCondition, SearchUsers, SearchUsersError, SearchUsersOutput, TargetListType,
    UserIdentityInfoLite, UserSearchCriteria, UserSearchFilter, UserSearchSummary,
};
#[cfg(feature = "views")]
pub use self::search_views::{SearchViews, SearchViewsError, SearchViewsOutput, ViewSearchCriteria, ViewSearchFilter};
#[cfg(feature = "analytics")]
pub use self::search_vocabularies::{
    SearchVocabularies, SearchVocabulariesError, SearchVocabulariesOutput, VocabularySummary,
};
#[cfg(feature = "views")]
pub use self::search_workspace_associations::{
    SearchWorkspaceAssociations, SearchWorkspaceAssociationsError, SearchWorkspaceAssociationsOutput,
    WorkspaceAssociationSearchCriteria, WorkspaceAssociationSearchFilter, WorkspaceAssociationSearchSummary,
};
#[cfg(feature = "views")]
pub use self::search_workspaces::{
    SearchWorkspaces, SearchWorkspacesError, SearchWorkspacesOutput, WorkspaceSearchCriteria, WorkspaceSearchFilter,
    WorkspaceSearchSummary,
};
#[cfg(feature = "security")]
pub use self::security_shapes::{
    AIAgent, AIAgentType, AccessType, Application, ApplicationType, DataTableAccessControlConfiguration, EntityType,
    FlowModule, FlowModuleType, GranularAccessControlConfiguration, PrimaryAttributeAccessControlConfigurationItem,
    PrimaryAttributeValue, SecurityProfileItem, SecurityProfileType,
};
#[cfg(feature = "contacts")]
pub use self::send_chat_integration_event::{
    ChatEvent, ChatEventType, NewSessionDetails, SendChatIntegrationEvent, SendChatIntegrationEventError,
    SendChatIntegrationEventOutput,
};
#[cfg(feature = "email")]
pub use self::send_outbound_email::{SendOutboundEmail, SendOutboundEmailError};
#[cfg(feature = "contacts")]
pub use self::send_outbound_web_notification::{
    ContentAttributes, NotificationType, RecommenderConfig, SendOutboundWebNotification,
    SendOutboundWebNotificationError, WebNotificationContent, WebNotificationSource, WidgetDestination,
};
#[cfg(any(feature = "contacts", feature = "metrics", feature = "routing", feature = "users"))]
pub use self::shapes::Channel;
#[cfg(any(feature = "rules", feature = "views"))]
pub use self::shapes::ConfigurableNotificationPriority;
#[cfg(any(
    feature = "contacts",
    feature = "email",
    feature = "flows",
    feature = "metrics",
    feature = "queues",
    feature = "routing",
    feature = "security",
    feature = "test-cases",
    feature = "users"
))]
pub use self::shapes::ControlPlaneTagFilter;
#[cfg(any(feature = "rules", feature = "users", feature = "views"))]
pub use self::shapes::LocaleCode;
#[cfg(any(feature = "users", feature = "views"))]
pub use self::shapes::NotificationPriority;
#[cfg(any(feature = "contacts", feature = "queues"))]
pub use self::shapes::QuickConnectType;
#[cfg(any(feature = "contacts", feature = "instances"))]
pub use self::shapes::StorageType;
#[cfg(any(
    feature = "data-tables",
    feature = "email",
    feature = "evaluations",
    feature = "flows",
    feature = "instances",
    feature = "metrics",
    feature = "queues",
    feature = "routing",
    feature = "rules",
    feature = "security",
    feature = "test-cases",
    feature = "users",
    feature = "views"
))]
pub use self::shapes::StringComparisonType;
#[cfg(any(
    feature = "data-tables",
    feature = "email",
    feature = "evaluations",
    feature = "flows",
    feature = "metrics",
    feature = "queues",
    feature = "routing",
    feature = "rules",
    feature = "security",
    feature = "test-cases",
    feature = "users",
    feature = "views"
))]
pub use self::shapes::StringCondition;
#[cfg(any(
    feature = "contacts",
    feature = "data-tables",
    feature = "email",
    feature = "evaluations",
    feature = "flows",
    feature = "metrics",
    feature = "queues",
    feature = "routing",
    feature = "rules",
    feature = "security",
    feature = "test-cases",
    feature = "users",
    feature = "views"
))]
pub use self::shapes::TagCondition;
#[cfg(any(feature = "contacts", feature = "users"))]
pub use self::shapes::VoiceEnhancementMode;
#[cfg(any(feature = "evaluations", feature = "metrics"))]
pub use self::shapes::{BooleanComparisonType, BooleanCondition};
#[cfg(any(feature = "data-tables", feature = "evaluations", feature = "users", feature = "views"))]
pub use self::shapes::{CommonAttributeAndCondition, ControlPlaneAttributeFilter};
#[cfg(any(feature = "contacts", feature = "metrics"))]
pub use self::shapes::{ContactInitiationMethod, CreatedByInfo, SortOrder};
#[cfg(any(feature = "contacts", feature = "email"))]
pub use self::shapes::{EmailAddressInfo, SourceCampaign, TemplateAttributes, TemplatedMessageConfig, TrafficType};
#[cfg(any(feature = "evaluations", feature = "users"))]
pub use self::shapes::{NumberComparisonType, NumberCondition};
#[cfg(any(feature = "contacts", feature = "email", feature = "rules"))]
pub use self::shapes::{Reference, ReferenceStatus, ReferenceType};
#[cfg(feature = "contacts")]
pub use self::start_assistant_contact::{
    AiAgentInput, StartAssistantContact, StartAssistantContactError, StartAssistantContactOutput,
};
#[cfg(feature = "contacts")]
pub use self::start_attached_file_upload::{
    StartAttachedFileUpload, StartAttachedFileUploadError, StartAttachedFileUploadOutput, UploadUrlMetadata,
};
#[cfg(feature = "contacts")]
pub use self::start_contact_conversational_analytics_job::{
    AnalyticsConfiguration, Behavior, LanguageConfiguration, MaskMode, Policy, RedactionConfiguration,
    RulesConfiguration, SentimentConfiguration, StartContactConversationalAnalyticsJob,
    StartContactConversationalAnalyticsJobError, StartContactConversationalAnalyticsJobOutput, SummaryConfiguration,
    SummaryMode,
};
#[cfg(feature = "evaluations")]
pub use self::start_contact_evaluation::{
    AutoEvaluationConfiguration, StartContactEvaluation, StartContactEvaluationError, StartContactEvaluationOutput,
};
#[cfg(feature = "contacts")]
pub use self::start_contact_media_processing::{
    ContactMediaProcessingFailureMode, StartContactMediaProcessing, StartContactMediaProcessingError,
};
#[cfg(feature = "contacts")]
pub use self::start_contact_recording::{
    IvrRecordingTrack, StartContactRecording, StartContactRecordingError, VoiceRecordingConfiguration,
    VoiceRecordingTrack,
};
#[cfg(feature = "contacts")]
pub use self::start_contact_streaming::{
    StartContactStreaming, StartContactStreamingError, StartContactStreamingOutput,
};
#[cfg(feature = "email")]
pub use self::start_email_contact::{
    EmailAttachment, EmailHeaderType, InboundAdditionalRecipients, InboundEmailContent, InboundMessageSourceType,
    InboundRawMessage, StartEmailContact, StartEmailContactError, StartEmailContactOutput,
};
#[cfg(feature = "evaluations")]
pub use self::start_evaluation_form_validation::{
    StartEvaluationFormValidation, StartEvaluationFormValidationError, StartEvaluationFormValidationOutput,
};
#[cfg(feature = "contacts")]
pub use self::start_outbound_chat_contact::{
    StartOutboundChatContact, StartOutboundChatContactError, StartOutboundChatContactOutput,
};
#[cfg(feature = "email")]
pub use self::start_outbound_email_contact::{
    StartOutboundEmailContact, StartOutboundEmailContactError, StartOutboundEmailContactOutput,
};
#[cfg(feature = "contacts")]
pub use self::start_outbound_voice_contact::{
    AnswerMachineDetectionConfig, StartOutboundVoiceContact, StartOutboundVoiceContactError,
    StartOutboundVoiceContactOutput,
};
#[cfg(feature = "contacts")]
pub use self::start_screen_sharing::{StartScreenSharing, StartScreenSharingError};
#[cfg(feature = "contacts")]
pub use self::start_task_contact::{StartTaskContact, StartTaskContactError, StartTaskContactOutput, TaskAttachment};
#[cfg(feature = "test-cases")]
pub use self::start_test_case_execution::{
    StartTestCaseExecution, StartTestCaseExecutionError, StartTestCaseExecutionOutput,
};
#[cfg(feature = "contacts")]
pub use self::start_web_rtc_contact::{
    AllowedCapabilities, Attendee, AudioFeatures, ConnectionData, MediaPlacement, Meeting, MeetingFeatureStatus,
    MeetingFeaturesConfiguration, StartWebRTCContact, StartWebRTCContactError, StartWebRTCContactOutput,
};
#[cfg(feature = "contacts")]
pub use self::stop_contact_media_processing::{StopContactMediaProcessing, StopContactMediaProcessingError};
#[cfg(feature = "contacts")]
pub use self::stop_contact_recording::{StopContactRecording, StopContactRecordingError};
#[cfg(feature = "contacts")]
pub use self::stop_contact_streaming::{StopContactStreaming, StopContactStreamingError};
#[cfg(feature = "test-cases")]
pub use self::stop_test_case_execution::{StopTestCaseExecution, StopTestCaseExecutionError};
#[cfg(feature = "evaluations")]
pub use self::submit_contact_evaluation::{
    SubmitContactEvaluation, SubmitContactEvaluationError, SubmitContactEvaluationOutput,
};
#[cfg(feature = "contacts")]
pub use self::suspend_contact_recording::{SuspendContactRecording, SuspendContactRecordingError};
#[cfg(feature = "contacts")]
pub use self::tag_contact::{TagContact, TagContactError};
#[cfg(feature = "test-cases")]
pub use self::test_cases_shapes::{
    ChatEntryPointParameters, TestCase, TestCaseEntryPoint, TestCaseEntryPointType, TestCaseExecutionStatus,
    TestCaseStatus, VoiceCallEntryPointParameters,
};
#[cfg(feature = "contacts")]
pub use self::transfer_contact::{TransferContact, TransferContactError, TransferContactOutput};
#[cfg(feature = "contacts")]
pub use self::untag_contact::{UntagContact, UntagContactError};
#[cfg(feature = "users")]
pub use self::update_agent_status::{UpdateAgentStatus, UpdateAgentStatusError};
#[cfg(feature = "contacts")]
pub use self::update_attached_files_configuration::{
    UpdateAttachedFilesConfiguration, UpdateAttachedFilesConfigurationError, UpdateAttachedFilesConfigurationOutput,
};
#[cfg(feature = "security")]
pub use self::update_authentication_profile::{UpdateAuthenticationProfile, UpdateAuthenticationProfileError};
#[cfg(feature = "contacts")]
pub use self::update_contact::{NullableAdditionalRecipients, QueueInfoInput, UpdateContact, UpdateContactError};
#[cfg(feature = "contacts")]
pub use self::update_contact_attributes::{UpdateContactAttributes, UpdateContactAttributesError};
#[cfg(feature = "evaluations")]
pub use self::update_contact_evaluation::{
    UpdateContactEvaluation, UpdateContactEvaluationError, UpdateContactEvaluationOutput,
};
#[cfg(feature = "flows")]
pub use self::update_contact_flow_alias::{UpdateContactFlowAlias, UpdateContactFlowAliasError};
#[cfg(feature = "flows")]
pub use self::update_contact_flow_content::{UpdateContactFlowContent, UpdateContactFlowContentError};
#[cfg(feature = "flows")]
pub use self::update_contact_flow_metadata::{UpdateContactFlowMetadata, UpdateContactFlowMetadataError};
#[cfg(feature = "flows")]
pub use self::update_contact_flow_module_alias::{UpdateContactFlowModuleAlias, UpdateContactFlowModuleAliasError};
#[cfg(feature = "flows")]
pub use self::update_contact_flow_module_content::{
    UpdateContactFlowModuleContent, UpdateContactFlowModuleContentError,
};
#[cfg(feature = "flows")]
pub use self::update_contact_flow_module_metadata::{
    UpdateContactFlowModuleMetadata, UpdateContactFlowModuleMetadataError,
};
#[cfg(feature = "flows")]
pub use self::update_contact_flow_name::{UpdateContactFlowName, UpdateContactFlowNameError};
#[cfg(feature = "contacts")]
pub use self::update_contact_routing_data::{
    RoutingCriteriaInput, RoutingCriteriaInputStep, RoutingCriteriaInputStepExpiry, UpdateContactRoutingData,
    UpdateContactRoutingDataError,
};
#[cfg(feature = "contacts")]
pub use self::update_contact_schedule::{UpdateContactSchedule, UpdateContactScheduleError};
#[cfg(feature = "contacts")]
pub use self::update_contact_task_template::{UpdateContactTaskTemplate, UpdateContactTaskTemplateError};
#[cfg(feature = "instances")]
pub use self::update_cross_region_routing::{UpdateCrossRegionRouting, UpdateCrossRegionRoutingError};
#[cfg(feature = "data-tables")]
pub use self::update_data_table_attribute::{
    UpdateDataTableAttribute, UpdateDataTableAttributeError, UpdateDataTableAttributeOutput,
};
#[cfg(feature = "data-tables")]
pub use self::update_data_table_metadata::{
    UpdateDataTableMetadata, UpdateDataTableMetadataError, UpdateDataTableMetadataOutput,
};
#[cfg(feature = "data-tables")]
pub use self::update_data_table_primary_values::{
    UpdateDataTablePrimaryValues, UpdateDataTablePrimaryValuesError, UpdateDataTablePrimaryValuesOutput,
};
#[cfg(feature = "email")]
pub use self::update_email_address_metadata::{
    UpdateEmailAddressMetadata, UpdateEmailAddressMetadataError, UpdateEmailAddressMetadataOutput,
};
#[cfg(feature = "evaluations")]
pub use self::update_evaluation_form::{UpdateEvaluationForm, UpdateEvaluationFormError, UpdateEvaluationFormOutput};
#[cfg(feature = "analytics")]
pub use self::update_extraction_definition::{UpdateExtractionDefinition, UpdateExtractionDefinitionError};
#[cfg(feature = "routing")]
pub use self::update_hours_of_operation::{UpdateHoursOfOperation, UpdateHoursOfOperationError};
#[cfg(feature = "routing")]
pub use self::update_hours_of_operation_override::{
    UpdateHoursOfOperationOverride, UpdateHoursOfOperationOverrideError,
};
#[cfg(feature = "instances")]
pub use self::update_instance_attribute::{UpdateInstanceAttribute, UpdateInstanceAttributeError};
#[cfg(feature = "instances")]
pub use self::update_instance_storage_config::{UpdateInstanceStorageConfig, UpdateInstanceStorageConfigError};
#[cfg(feature = "metrics")]
pub use self::update_metric_content::{UpdateMetricContent, UpdateMetricContentError};
#[cfg(feature = "metrics")]
pub use self::update_metric_metadata::{UpdateMetricMetadata, UpdateMetricMetadataError};
#[cfg(feature = "views")]
pub use self::update_notification_content::{UpdateNotificationContent, UpdateNotificationContentError};
#[cfg(feature = "email")]
pub use self::update_outbound_email_contact_message::{
    UpdateOutboundEmailContactMessage, UpdateOutboundEmailContactMessageError, UpdateOutboundEmailContactMessageOutput,
    UpdateOutboundEmailContent, UpdateOutboundEmailMessageSourceType, UpdateOutboundRawMessage,
};
#[cfg(feature = "contacts")]
pub use self::update_participant_authentication::{
    UpdateParticipantAuthentication, UpdateParticipantAuthenticationError,
};
#[cfg(feature = "phone-numbers")]
pub use self::update_phone_number::{UpdatePhoneNumber, UpdatePhoneNumberError, UpdatePhoneNumberOutput};
#[cfg(feature = "phone-numbers")]
pub use self::update_phone_number_metadata::{UpdatePhoneNumberMetadata, UpdatePhoneNumberMetadataError};
#[cfg(feature = "routing")]
pub use self::update_predefined_attribute::{UpdatePredefinedAttribute, UpdatePredefinedAttributeError};
#[cfg(feature = "flows")]
pub use self::update_prompt::{UpdatePrompt, UpdatePromptError, UpdatePromptOutput};
#[cfg(feature = "queues")]
pub use self::update_queue_hours_of_operation::{UpdateQueueHoursOfOperation, UpdateQueueHoursOfOperationError};
#[cfg(feature = "queues")]
pub use self::update_queue_max_contacts::{UpdateQueueMaxContacts, UpdateQueueMaxContactsError};
#[cfg(feature = "queues")]
pub use self::update_queue_name::{UpdateQueueName, UpdateQueueNameError};
#[cfg(feature = "queues")]
pub use self::update_queue_outbound_caller_config::{
    UpdateQueueOutboundCallerConfig, UpdateQueueOutboundCallerConfigError,
};
#[cfg(feature = "queues")]
pub use self::update_queue_outbound_email_config::{
    UpdateQueueOutboundEmailConfig, UpdateQueueOutboundEmailConfigError,
};
#[cfg(feature = "queues")]
pub use self::update_queue_status::{UpdateQueueStatus, UpdateQueueStatusError};
#[cfg(feature = "queues")]
pub use self::update_quick_connect_config::{UpdateQuickConnectConfig, UpdateQuickConnectConfigError};
#[cfg(feature = "queues")]
pub use self::update_quick_connect_name::{UpdateQuickConnectName, UpdateQuickConnectNameError};
#[cfg(feature = "routing")]
pub use self::update_routing_profile_agent_availability_timer::{
    UpdateRoutingProfileAgentAvailabilityTimer, UpdateRoutingProfileAgentAvailabilityTimerError,
};
#[cfg(feature = "routing")]
pub use self::update_routing_profile_concurrency::{
    UpdateRoutingProfileConcurrency, UpdateRoutingProfileConcurrencyError,
};
#[cfg(feature = "routing")]
pub use self::update_routing_profile_default_outbound_queue::{
    UpdateRoutingProfileDefaultOutboundQueue, UpdateRoutingProfileDefaultOutboundQueueError,
};
#[cfg(feature = "routing")]
pub use self::update_routing_profile_name::{UpdateRoutingProfileName, UpdateRoutingProfileNameError};
#[cfg(feature = "routing")]
pub use self::update_routing_profile_queues::{UpdateRoutingProfileQueues, UpdateRoutingProfileQueuesError};
#[cfg(feature = "rules")]
pub use self::update_rule::{UpdateRule, UpdateRuleError};
#[cfg(feature = "security")]
pub use self::update_security_profile::{UpdateSecurityProfile, UpdateSecurityProfileError};
#[cfg(feature = "views")]
pub use self::update_task_template::{UpdateTaskTemplate, UpdateTaskTemplateError, UpdateTaskTemplateOutput};
#[cfg(feature = "test-cases")]
pub use self::update_test_case::{UpdateTestCase, UpdateTestCaseError};
#[cfg(feature = "instances")]
pub use self::update_traffic_distribution::{UpdateTrafficDistribution, UpdateTrafficDistributionError};
#[cfg(feature = "users")]
pub use self::update_user_config::{UpdateUserConfig, UpdateUserConfigError};
#[cfg(feature = "users")]
pub use self::update_user_hierarchy::{UpdateUserHierarchy, UpdateUserHierarchyError};
#[cfg(feature = "users")]
pub use self::update_user_hierarchy_group_name::{UpdateUserHierarchyGroupName, UpdateUserHierarchyGroupNameError};
#[cfg(feature = "users")]
pub use self::update_user_hierarchy_structure::{
    HierarchyLevelUpdate, HierarchyStructureUpdate, UpdateUserHierarchyStructure, UpdateUserHierarchyStructureError,
};
#[cfg(feature = "users")]
pub use self::update_user_identity_info::{UpdateUserIdentityInfo, UpdateUserIdentityInfoError};
#[cfg(feature = "users")]
pub use self::update_user_notification_status::{UpdateUserNotificationStatus, UpdateUserNotificationStatusError};
#[cfg(feature = "users")]
pub use self::update_user_phone_config::{UpdateUserPhoneConfig, UpdateUserPhoneConfigError};
#[cfg(feature = "users")]
pub use self::update_user_proficiencies::{UpdateUserProficiencies, UpdateUserProficienciesError};
#[cfg(feature = "users")]
pub use self::update_user_routing_profile::{UpdateUserRoutingProfile, UpdateUserRoutingProfileError};
#[cfg(feature = "users")]
pub use self::update_user_security_profiles::{UpdateUserSecurityProfiles, UpdateUserSecurityProfilesError};
#[cfg(feature = "views")]
pub use self::update_view_content::{UpdateViewContent, UpdateViewContentError, UpdateViewContentOutput};
#[cfg(feature = "views")]
pub use self::update_view_metadata::{UpdateViewMetadata, UpdateViewMetadataError};
#[cfg(feature = "views")]
pub use self::update_workspace_metadata::{UpdateWorkspaceMetadata, UpdateWorkspaceMetadataError};
#[cfg(feature = "views")]
pub use self::update_workspace_page::{UpdateWorkspacePage, UpdateWorkspacePageError};
#[cfg(feature = "views")]
pub use self::update_workspace_theme::{UpdateWorkspaceTheme, UpdateWorkspaceThemeError};
#[cfg(feature = "views")]
pub use self::update_workspace_visibility::{UpdateWorkspaceVisibility, UpdateWorkspaceVisibilityError};
#[cfg(feature = "users")]
pub use self::users_shapes::{
    AfterContactWorkConfig, AfterContactWorkConfigPerChannel, AgentStatus, AgentStatusState, AgentStatusType,
    AutoAcceptConfig, HierarchyGroup, HierarchyGroupSummary, HierarchyPath, NotificationStatus,
    PersistentConnectionConfig, PhoneNumberConfig, PhoneType, UserIdentityInfo, UserPhoneConfig, UserProficiency,
    VoiceEnhancementConfig,
};
#[cfg(feature = "views")]
pub use self::views_shapes::{
    FailedBatchAssociationSummary, FontFamily, ImagesLogo, InvisibleFieldInfo, MediaType, Notification, PaletteCanvas,
    PaletteHeader, PaletteNavigation, PalettePrimary, ReadOnlyFieldInfo, RequiredFieldInfo,
    SuccessfulBatchAssociationSummary, TaskTemplateConstraints, TaskTemplateContactHooks,
    TaskTemplateDefaultFieldValue, TaskTemplateDefaults, TaskTemplateField, TaskTemplateFieldIdentifier,
    TaskTemplateFieldType, TaskTemplateStatus, View, ViewContent, ViewInputContent, ViewStatus, ViewType, Visibility,
    WorkspaceFontFamily, WorkspaceTheme, WorkspaceThemeConfig, WorkspaceThemeImages, WorkspaceThemePalette,
    WorkspaceThemeTypography,
};

#[cfg(any(
    feature = "analytics",
    feature = "chat",
    feature = "contacts",
    feature = "data-tables",
    feature = "email",
    feature = "flows",
    feature = "instances",
    feature = "metrics",
    feature = "phone-numbers",
    feature = "queues",
    feature = "rules",
    feature = "security",
    feature = "test-cases",
    feature = "users",
    feature = "views"
))]
pub use crate::AccessDeniedException;
#[cfg(any(feature = "chat", feature = "contacts", feature = "data-tables"))]
pub use crate::ConflictException;
#[cfg(any(
    feature = "chat",
    feature = "contacts",
    feature = "data-tables",
    feature = "flows",
    feature = "instances",
    feature = "metrics",
    feature = "queues",
    feature = "routing",
    feature = "security",
    feature = "test-cases",
    feature = "users",
    feature = "views"
))]
pub use crate::LimitExceededException;
#[cfg(any(feature = "chat", feature = "contacts", feature = "email"))]
pub use crate::SegmentAttributeValue;
pub use crate::{
    AttachedFileInvalidRequestExceptionReason, AttachedFileServiceQuotaExceededExceptionReason, CreateInstance,
    CreateInstanceError, CreateInstanceOutput, DeleteInstance, DeleteInstanceError, DescribeInstance,
    DescribeInstanceError, DescribeInstanceOutput, DirectoryType, Instance, InstanceReplicationStatus, InstanceStatus,
    InstanceStatusReason, InstanceSummary, InternalServiceException, InvalidParameterException,
    InvalidRequestException, InvalidRequestExceptionReason, ListInstances, ListInstancesError, ListInstancesOutput,
    ListTagsForResource, ListTagsForResourceError, ListTagsForResourceOutput, ReplicationConfiguration,
    ReplicationStatusSummary, ResourceNotFoundException, ServiceQuotaExceededException,
    ServiceQuotaExceededExceptionReason, TagResource, TagResourceError, ThrottlingException, UntagResource,
    UntagResourceError,
};
#[cfg(feature = "chat")]
pub use crate::{
    ChatConnectionType, ChatParticipantRoleConfig, ConnectionCredentials, ConnectionToken, ContactNotFoundException,
    CreateParticipant, CreateParticipantError, CreateParticipantOutput, DisconnectOnCustomerExitParticipantType,
    DisconnectReason, ParticipantConfiguration, ParticipantDetailsToAdd, ParticipantTimerAction,
    ParticipantTimerConfiguration, ParticipantTimerType, ParticipantTimerValue, ParticipantTokenCredentials,
    ResponseMode, StartChatContact, StartChatContactError, StartChatContactOutput, StopContact, StopContactError,
    TimerEligibleParticipantRoles, UpdateParticipantRoleConfig, UpdateParticipantRoleConfigChannelInfo,
    UpdateParticipantRoleConfigError, UpdateParticipantRoleConfigOutput, Websocket,
};
#[cfg(any(feature = "chat", feature = "contacts"))]
pub use crate::{
    ChatMessage, ChatStreamingConfiguration, InvalidActiveRegionException, ParticipantCapabilities, ParticipantDetails,
    ParticipantRole, ParticipantToken, PersistentChat, RehydrationType, ScreenShareCapability, VideoCapability,
};

/// The endpoints of the service, by region.
pub const ENDPOINT: ServiceEndpoint =
    ServiceEndpoint::new("connect").with_rules(&[HostRule::new("connect.{region}.{dnsSuffix}")
        .in_partitions(&["aws-us-gov"])
        .for_dual_stack(false)]);
