//! DPV purposes of hiring and managing people.

use super::Word;
use super::purpose::dpv;

/// DPV purposes of hiring and managing people.
pub(super) const STAFF: &[Word] = &[
    dpv! { "HumanResourceManagement" "manage staff" also ["human-resource-management"] under [] marks []
    "To manage the people who work for an organisation." },
    dpv! { "PersonnelManagement" "manage personnel" also ["personnel-management"] under ["HumanResourceManagement"] marks []
    "To manage the work of each person." },
    dpv! { "PersonnelHiring" "hire people" also ["personnel-hiring"] under ["PersonnelManagement"] marks []
    "To hire people." },
    dpv! { "PersonnelOnboarding" "bring in new people" also ["personnel-onboarding"] under ["PersonnelHiring"] marks []
    "To bring newly hired people into an organisation." },
    dpv! { "PersonnelOffboarding" "see off people who leave" also ["personnel-offboarding"] under ["PersonnelManagement"] marks []
    "To deal with what follows when people leave." },
    dpv! { "PersonnelPayment" "pay people" also ["personnel-payment"] under ["PersonnelManagement"] marks []
    "To pay the people who work for an organisation." },
    dpv! { "PersonnelMonitoring" "watch staff" also ["personnel-monitoring"] under ["PersonnelManagement"] marks []
    "To watch what staff do." },
    dpv! { "PersonnelBehaviourMonitoring" "watch how staff behave" also ["personnel-behaviour-monitoring"] under ["PersonnelMonitoring"] marks []
    "To watch how staff behave." },
    dpv! { "PersonnelPerformanceManagement" "manage performance" also ["personnel-performance-management"] under ["PersonnelManagement", "PersonnelMonitoring"] marks []
    "To manage how well people work." },
    dpv! { "PersonnelPerformanceEvaluation" "judge performance" also ["personnel-performance-evaluation"] under ["PersonnelPerformanceManagement"] marks []
    "To judge how well people work." },
    dpv! { "PersonnelPerformanceMonitoring" "watch performance" also ["personnel-performance-monitoring"] under ["PersonnelMonitoring", "PersonnelPerformanceManagement"] marks []
    "To watch how well people work." },
    dpv! { "PersonnelPerformancePrediction" "predict performance" also ["personnel-performance-prediction"] under ["PersonnelPerformanceManagement"] marks []
    "To predict how well people will work." },
    dpv! { "PersonnelPromotionManagement" "manage promotion" also ["personnel-promotion-management"] under ["PersonnelManagement"] marks []
    "To decide who rises to a higher post." },
    dpv! { "PersonnelTerminationManagement" "manage dismissal" also ["personnel-termination-management"] under ["PersonnelManagement"] marks []
    "To decide who is dismissed." },
    dpv! { "PersonnelWorkloadManagement" "plan people's work" also ["personnel-workload-management"] under ["PersonnelManagement"] marks []
    "To plan who does what, and when." },
    dpv! { "RecruitmentManagement" "recruit people" also ["recruitment-management"] under ["PersonnelHiring"] marks []
    "To find and choose people for jobs." },
    dpv! { "RecruitmentAdvertising" "advertise jobs" also ["recruitment-advertising"] under ["Advertising", "PersonnelHiring"] marks []
    "To advertise jobs." },
    dpv! { "RecruitmentTargetedAdvertising" "aim job advertisements" also ["recruitment-targeted-advertising"] under ["RecruitmentAdvertising", "TargetedAdvertising"] marks []
    "To aim advertisements of jobs at certain people." },
    dpv! { "RecruitmentApplicantBackgroundCheck" "check applicants' background" also ["recruitment-applicant-background-check"] under ["RecruitmentManagement"] marks []
    "To look into the past of applicants." },
    dpv! { "RecruitmentApplicantCriminalBackgroundCheck" "check applicants' criminal record" also ["recruitment-applicant-criminal-background-check"] under ["RecruitmentManagement"] marks []
    "To look into convictions of applicants." },
    dpv! { "RecruitmentApplicantInformationAuthentication" "check what applicants say" also ["recruitment-applicant-information-authentication"] under ["RecruitmentManagement"] marks []
    "To check whether what applicants say is true." },
    dpv! { "RecruitmentApplicantSelection" "choose applicants" also ["recruitment-applicant-selection"] under ["RecruitmentManagement"] marks []
    "To choose among applicants." },
    dpv! { "RecruitmentApplicationManagement" "manage applications" also ["recruitment-application-management"] under ["RecruitmentManagement"] marks []
    "To deal with applications for jobs." },
    dpv! { "RecruitmentApplicationAnalysis" "analyse applications" also ["recruitment-application-analysis"] under ["RecruitmentApplicationManagement"] marks []
    "To study applications for jobs." },
    dpv! { "RecruitmentApplicationScreening" "screen applications" also ["recruitment-application-screening"] under ["RecruitmentApplicationManagement"] marks []
    "To sort out applications for jobs." },
    dpv! { "RecruitmentInterviewManagement" "manage interviews" also ["recruitment-interview-management"] under ["RecruitmentManagement"] marks []
    "To hold interviews for jobs." },
    dpv! { "RecruitmentInterviewAnalysis" "analyse interviews" also ["recruitment-interview-analysis"] under ["RecruitmentInterviewManagement"] marks []
    "To study interviews for jobs." },
    dpv! { "RecruitmentInterviewAssessment" "judge interviews" also ["recruitment-interview-assessment"] under ["RecruitmentInterviewManagement"] marks []
    "To judge interviews for jobs." },
    dpv! { "RecruitmentInterviewScheduling" "arrange interviews" also ["recruitment-interview-scheduling"] under ["RecruitmentInterviewManagement"] marks []
    "To arrange interviews for jobs." },
];
