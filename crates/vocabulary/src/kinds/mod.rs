//! One file for each kind of entry.
//!
//! A new kind is a new file here and its line in the two lists below.

mod activity;
mod agreement;
mod answer;
mod approval;
mod assessment;
mod asset;
mod audience;
mod benefit;
mod commitment;
mod conflict_process;
mod contact;
mod contribution;
mod cost;
mod dataset;
mod decision;
mod decision_right;
mod define;
pub mod derived;
mod disagreement;
mod duty;
mod environment;
mod evaluation;
pub mod every;
mod evidence;
mod flow;
mod forbid;
mod framework;
mod given;
mod incident_plan;
mod involvement;
mod item;
mod law;
mod mitigation;
mod norm;
mod opt_out;
mod partner;
mod partnership;
mod permit;
mod person;
mod plan;
mod playbook;
mod policy;
mod principle;
mod promise;
mod purpose;
mod reflection;
mod regulator;
mod risk;
mod rule;
mod scale;
mod scenario;
mod step;
mod task;
mod term;
mod test;
mod unless;
mod waiver;

pub use activity::ACTIVITY;
pub use agreement::AGREEMENT;
pub use answer::ANSWER;
pub use approval::APPROVAL;
pub use assessment::ASSESSMENT;
pub use asset::ASSET;
pub use audience::AUDIENCE;
pub use benefit::BENEFIT;
pub use commitment::COMMITMENT;
pub use conflict_process::CONFLICT_PROCESS;
pub use contact::CONTACT;
pub use contribution::CONTRIBUTION;
pub use cost::COST;
pub use dataset::DATASET;
pub use decision::DECISION;
pub use decision_right::DECISION_RIGHT;
pub use define::DEFINE;
pub use disagreement::DISAGREEMENT;
pub use duty::DUTY;
pub use environment::ENVIRONMENT;
pub use evaluation::EVALUATION;
pub use evidence::EVIDENCE;
pub use flow::FLOW;
pub use forbid::FORBID;
pub use framework::FRAMEWORK;
pub use given::GIVEN;
pub use incident_plan::INCIDENT_PLAN;
pub use involvement::INVOLVEMENT;
pub use item::ITEM;
pub use law::LAW;
pub use mitigation::MITIGATION;
pub use norm::NORM;
pub use opt_out::OPT_OUT;
pub use partner::PARTNER;
pub use partnership::PARTNERSHIP;
pub use permit::PERMIT;
pub use person::PERSON;
pub use plan::PLAN;
pub use playbook::PLAYBOOK;
pub use policy::POLICY;
pub use principle::PRINCIPLE;
pub use promise::PROMISE;
pub use purpose::PURPOSE;
pub use reflection::REFLECTION;
pub use regulator::REGULATOR;
pub use risk::RISK;
pub use rule::RULE;
pub use scale::SCALE;
pub use scenario::SCENARIO;
pub use step::STEP;
pub use task::TASK;
pub use term::TERM;
pub use test::TEST;
pub use unless::UNLESS;
pub use waiver::WAIVER;

use crate::Kind;

/// Every kind of entry, in the order in which the reference shows them.
pub static KINDS: &[&Kind] = &[
    &PARTNERSHIP,
    &PARTNER,
    &AUDIENCE,
    &DATASET,
    &ITEM,
    &ENVIRONMENT,
    &FLOW,
    &PURPOSE,
    &BENEFIT,
    &EVIDENCE,
    &PRINCIPLE,
    &FRAMEWORK,
    &NORM,
    &RISK,
    &MITIGATION,
    &SCALE,
    &ANSWER,
    &ASSESSMENT,
    &LAW,
    &REGULATOR,
    &POLICY,
    &AGREEMENT,
    &DUTY,
    &APPROVAL,
    &OPT_OUT,
    &INCIDENT_PLAN,
    &PROMISE,
    &TERM,
    &ASSET,
    &INVOLVEMENT,
    &ACTIVITY,
    &PLAN,
    &TASK,
    &EVALUATION,
    &COMMITMENT,
    &CONTRIBUTION,
    &COST,
    &DECISION,
    &DECISION_RIGHT,
    &DISAGREEMENT,
    &CONFLICT_PROCESS,
    &CONTACT,
    &REFLECTION,
    &PERSON,
    &WAIVER,
    &SCENARIO,
    &GIVEN,
    &PLAYBOOK,
    &STEP,
    &RULE,
    &DEFINE,
    &TEST,
    &UNLESS,
];

/// The kinds of clause. They are sentences, not entries, so they stand apart; their fields are their conditions.
pub static CLAUSES: &[&Kind] = &[&PERMIT, &FORBID];
