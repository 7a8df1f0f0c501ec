" Written by `cargo xtask codegen` from the vocabulary; not edited by hand.
if exists("b:current_syntax") | finish | endif
syn case match
syn iskeyword @,48-57,192-255,-,_,.
syn keyword partnershipWord abandoned accept access-to-people accessible accidental-misuse accountability accuracy act active ad add adequacy
syn keyword partnershipWord administrative-arrangement adopted adults advice adviser ae af ag aggregate aggregator agreement-not-in-force ai
syn keyword partnershipWord aim ak al algorithm-assessment algorithm-development all-uses alliance allow-audit almost-certain am ambulance-service amended
syn keyword partnershipWord analyse analyst announcement anonymisation anonymise anonymised anonymous answer-people ao api append approval-not-given
syn keyword partnershipWord approved approved-with-conditions aq ar archive archiving as ask-before-passing-on asl assess assess-impact asylum-seekers
syn keyword partnershipWord at at-rest atc attribute attribution-required au audio audit authorised-clauses authority-to-control availability-breach avoid
syn keyword partnershipWord aw awaiting-decision ax az ba babies back-up bank bb bd be belief-data
syn keyword partnershipWord beneficiary benefit-decisions benefit-in-public-terms benefit-weighed-against-risk bespoke bf bg bh bi bias binding-corporate-rules binding-instrument
syn keyword partnershipWord biometric-data bj bl blackmail bm bn bo bq br braille breach breach-contact
syn keyword partnershipWord breach-help breach-of-contract briefing bs bsl bt bv bw by bz ca cag-reference
syn keyword partnershipWord caldicott caldicott-approval caldicott-guardian cancer-registration cannot-be-judged canvas-actions canvas-communicating canvas-context canvas-engaging canvas-implementation canvas-limitations canvas-minimising
syn keyword partnershipWord canvas-negative-effects canvas-openness canvas-positive-effects canvas-reasons canvas-reviews canvas-rights canvas-sharing canvas-sources capability captioned-video care care-ethics
syn keyword partnershipWord care-responsibility carers case case-finding catastrophic cc cd cdisc celebrate-evaluate-and-renew certification certify-destruction cf
syn keyword partnershipWord cg ch chair chair-decides change changes-needed charity charity-number child-rights-assessment children ci citizens
syn keyword partnershipWord ck cl clean clinic clinical-audit clinical-lead clinical-safety-assessment clinical-trial clinical-trial-recruitment clinicians closed closing
syn keyword partnershipWord cm cn co code code-of-conduct code-of-practice collaborate collaborating collect collective-benefit combine commercial-harm
syn keyword partnershipWord commercial-research-use commercial-use commercially-confidential commercially-sensitive committee-decides communicable-disease-notice communications-lead communicator communities community-group community-health-provider companies-house
syn keyword partnershipWord company competition comply-with-the-law confidentiality confidentiality-breach confidentiality-review connect consensus consent consent-of-all consequence-scan consortium-agreement
syn keyword partnershipWord consult consultancy consumer contact-people context contract contract-research-organisation contributor controller cooperating coordinating coordinator
syn keyword partnershipWord copy cost court court-order cr create-a-shared-vision creator credit-decisions crews criminal-offence cross-border crypto-erasure
syn keyword partnershipWord cs csv cu culturally-sensitive customers cv cw cx cy cyber-attack cz da
syn keyword partnershipWord dars-reference dashboard data data-access-body data-altruism-organisation data-breach data-cooperative data-ethics-canvas data-exporter data-governance-lead data-holder data-importer
syn keyword partnershipWord data-institution data-loss data-manager data-minimisation data-privacy-framework data-processing-agreement data-protection data-protection-officer data-provision-notice data-quality-assessment data-sharing-agreement data-steward
syn keyword partnershipWord data-trust data-trust-deed data-use-licence data-user dataset-pid dcat ddi de deceased-people decide-about-people define-the-data degaussing
syn keyword partnershipWord delete delete-at-end deletion deletion-including-backups deliberate-misuse delivery-partner deputy derive derogation derogation-contract derogation-contract-for-person derogation-explicit-consent
syn keyword partnershipWord derogation-legal-claims derogation-public-interest derogation-public-register derogation-vital-interests destroy detrimental-decisions develop-a-product dicom digital-government direct-access direct-care-only directly
syn keyword partnershipWord disability-discrimination disabled-people disclose discrimination disproven disputes dj dk dm dmd do doi
syn keyword partnershipWord done done-with-waivers donors download dpia draft drafted dropped drug-development dsa-reference dspt duns
syn keyword partnershipWord duty-to-share dz easy-read ec education ee eea effectively-anonymous eg eh ehds-opt-out ein
syn keyword partnershipWord el electronic-communications eliminate email emergency-response emergency-service emergent emerging employment employment-and-social-protection employment-decisions empower
syn keyword partnershipWord en encrypt end end-to-end ended engagement-plan environment environment-closed environment-provider environmental-assessment environmental-harm equality
syn keyword partnershipWord equality-impact-assessment equity er erasure-request error es et ethical-evaluation ethics-adviser ethics-review ethnicity-data eu
syn keyword partnershipWord evaluation excel exclusion executive-sponsor expected expired expiry explicit-consent export extreme fa face-to-face
syn keyword partnershipWord failed fair fairness fastq federated fhir fi field-level fil file-level financial financial-loss
syn keyword partnershipWord findable five-safes fj fk fm fo formal forming foster-shared-understanding foundation fr framework-agreement
syn keyword partnershipWord fraud free-text freedom-of-information fundamental-rights-assessment funder funder-decides ga gb gb-eng gb-nir gb-sct gb-wls
syn keyword partnershipWord gd gdpr-principles ge general-practice genetic-data geojson gf gg gh gi give-access gl
syn keyword partnershipWord gm gn governance governing-law government-department gp gq gr grant-agreement grid group-access group-harm
syn keyword partnershipWord gs gt gtfs gu guidance gw gy ha harassment harm-to-care harmful-products hdruk-schema
syn keyword partnershipWord he health health-data health-data-holder health-data-user health-or-social-care health-system-body healthcare-provider hi high high-risk-remains hk
syn keyword partnershipWord hl7-v2 hm hn holder-decides holder-not-a-party honest-broker honour-withdrawals hoped hospital housing hpo hr
syn keyword partnershipWord ht html hu human-error human-rights icd-10 icd-11 ico id identifiable identity-theft ie
syn keyword partnershipWord ig il illegal-processing im images immigration-enforcement implied-consent in in-another-setting in-effect in-place in-place-query
syn keyword partnershipWord in-progress in-transit in-transit-and-at-rest in-use incineration incomplete-data independent-decides indigenous-body indigenous-peoples indigenous-rights indirect-discrimination indirectly
syn keyword partnershipWord individual-care individuals industry-consortium infer inferred influence infographic inform inform-people informal information-asset-owner infrastructure-planning
syn keyword partnershipWord insert inspire instructions insurance insurer integrated-care-board integrity-and-confidentiality integrity-breach intellectual-property intellectual-property-violation intermediary intermediary-for-holders
syn keyword partnershipWord intermediary-for-people internal international international-data-transfer-agreement international-organisation interoperability interoperable intranet involve involve-public io iq
syn keyword partnershipWord ir iras is isl isni iso-19115 it ja je jm jo job-applicants
syn keyword partnershipWord joint-control joint-controller joint-controller-arrangement journal jp json justify-the-purpose ke keep-confidential keep-in-setting keep-logs kept
syn keyword partnershipWord kept-late key-person-leaves kg kh ki km kn know-your-duties ko kp kr ku
syn keyword partnershipWord kvk kw ky kz la laboratory large-print law law-and-values lawful-basis lawfulness lb
syn keyword partnershipWord lc lead lead-decides leaflet legal-adviser legal-claims legal-duty legal-obligation legal-power legitimate-interests legitimate-interests-assessment lei
syn keyword partnershipWord letter letter-of-intent li liability licence license life-sciences-company likely link linkage-error linkage-provider lk
syn keyword partnershipWord local local-authority loinc loss-of-privacy loss-of-reputation loss-of-trust low lr ls lt lu lv
syn keyword partnershipWord ly ma made-public major majority malware map-the-ecosystem markdown material-transfer-agreement mc md me
syn keyword partnershipWord medical-device-company medical-device-development medical-devices medium members memorandum-of-understanding mental-health-provider methods mf mg mh mi
syn keyword partnershipWord migrants minimal minimise minimised minor minority-groups misinterpretation misuse mk ml mm mn
syn keyword partnershipWord mo moderate money monitor mp mq mr ms mt mu multiply mutual-benefit
syn keyword partnershipWord mv mw mx my mz na name-users named-access national-data-opt-out national-security nc ndg-public-benefit
syn keyword partnershipWord ne need need-to-know needs-a-person negligible networking never-re-identify nf ng nhs-5x5 nhs-data-dictionary ni
syn keyword partnershipWord nl no no-choice no-contact no-high-risk no-linkage no-model-training no-onward-sharing no-re-identification no-sharing no-small-numbers no-surprises
syn keyword partnershipWord nobody non-disclosure-agreement non-open-licence non-personal norm not not-a-party not-applicable not-confidential not-for-profit-body not-kept not-needed
syn keyword partnershipWord not-on-this-day not-restricted not-sensitive not-sharing not-started np npi nr nu nz obtain-approval obtain-consent
syn keyword partnershipWord obtain-ethics-approval odcs odi-3x3 ods offer-licence-back ohrp-fwa older-people om omop one-to-one onward-sharing opcs-4
syn keyword partnershipWord open open-aggregate open-download open-licence openehr opinion orcid ordinary-personal organisation oscr other-legal-duties outdated-data
syn keyword partnershipWord outside-agreement over-reliance overridden overseer own-format owner-decides pa parquet participants partly-signed partner-leaves partner-transparency
syn keyword partnershipWord partnering-principles partners partnership-body partnerships pass-on patient-app patient-confidential patient-group patient-safety patients paused pay
syn keyword partnershipWord pdf pe peer-reviewed penalty people-in-poverty people-lacking-capacity people-with-mental-illness people-with-rare-conditions permit person personal-data personal-data-risk
syn keyword partnershipWord pf pg ph pharmaceutical-company pharmacy phenopackets phishing phone physical-destruction physical-harm physical-media pilot
syn keyword partnershipWord pk pl place plain-english plan plan-collaboratively planned playbook pm pn police-force policing
syn keyword partnershipWord policy policy-leader policymaker poor-quality-data population-health-management possible post poster powers pr pre-existing press
syn keyword partnershipWord pricing principal-investigator principles prisoners privacy-impact-assessment privacy-policy-review private-network probable processor product-development professional-body professional-confidential
syn keyword partnershipWord profile profiling-for-marketing project-lead project-opt-out proposed proven ps pseudonymise pseudonymised psychological-harm pt public
syn keyword partnershipWord public-benefit-assessment public-benefit-panel public-body public-contributor public-health public-health-agency public-interest public-involvement-lead public-meeting public-panel-decides public-records public-surprise
syn keyword partnershipWord public-task public-voice publication publish publish-findings publish-results pupils purpose-limitation pw py qa quality
syn keyword partnershipWord quality-management query racial-discrimination rare rdf re re-identification re-identification-by-outsider re-identification-test re-identify read read-codes
syn keyword partnershipWord rec-reference recipient recognised-interest-crime recognised-interest-emergency recognised-interest-public-task-request recognised-interest-safeguarding recognised-interest-security recognised-legitimate-interest reduce refused register register-use
syn keyword partnershipWord regulator regulatory-body rejected relationship-holder relatives released remote remote-desktop remove renew renewed renewing
syn keyword partnershipWord replace report-breach report-progress representative research research-body research-contract research-hub research-institute research-register-opt-out research-use-only respect-opt-outs
syn keyword partnershipWord restrict retention retired retrieve return return-at-end return-corrections return-derived-data return-or-delete reusable review review-outputs
syn keyword partnershipWord review-regularly right-to-object rights rights-contact rights-denied rights-help risk-check risk-of-not-sharing risks ro roles rom
syn keyword partnershipWord ror rs ru rw sa safe-data safe-outputs safe-people safe-projects safe-settings safeguarding safety-at-work
syn keyword partnershipWord sb sc school sco sd sdmx se secondary-uses secretary section-251 sector secure-email
syn keyword partnershipWord secure-erasure secure-file-transfer secure-room secure-setting secure-setting-only secure-transfer security security-assessment security-of-organisation security-officer security-sensitive selection-bias
syn keyword partnershipWord sell senior-leader sensitive service-contract service-denied service-evaluation service-planning severe sexuality-data sg sh share
syn keyword partnershipWord share-alike share-benefit share-findings-with-holder shared shared-record-opt-out shared-system sharing shipping-company show shredding si signatory
syn keyword partnershipWord signatures signed significant siret siro sj sk skill sl slides sm small-company
syn keyword partnershipWord sn snomed-ct so social-care social-care-provider social-disadvantage social-media social-media-post special-category sq sql sr
syn keyword partnershipWord ss st staff staff-meeting staff-time standard standard-contractual-clauses standing startup statistically-confidential statistics statistics-office
syn keyword partnershipWord statistics-only statutory-direction steward stigma storage-limitation store students sub-processor sub-processor-agreement sub-processors subscribers substantial-public-interest
syn keyword partnershipWord superseded supervisor-clauses supplier-failure suppress-small-numbers surprise surveillance sus suspended sv sw sx sy
syn keyword partnershipWord synthesise synthetic system-failure sz ta tc td te technology technology-company technology-provider telecoms-company
syn keyword partnershipWord tell-people-findings template tenants terminated termination terms test-a-model tested text-message tf tg th
syn keyword partnershipWord third-party third-party-data third-party-linkage ti tj tk tl tm tn to to-come too-identifying
syn keyword partnershipWord tr track trade-union train-a-model train-staff transactional transfer transfer-abroad transfer-error transfer-risk-assessment transform transparency
syn keyword partnershipWord transport travellers trust trust-responsibility trust-sustainability trust-technology trust-transparency trusted-research-environment tt tv tw two-thirds
syn keyword partnershipWord type-1-opt-out tz ua ug uk uk-addendum ukprn um unauthorised-access unauthorised-change unauthorised-disclosure uncertain
syn keyword partnershipWord under-negotiation under-review unencrypted union-membership-data university unlikely unrepresentative-data ur us use use-only-when-necessary use-the-minimum
syn keyword partnershipWord user-focus users utility-company uy uz va varies vat vc vcf ve veto
syn keyword partnershipWord vg vi victims video vision vital-interests vn vu vulnerable-people warning website weighted-vote
syn keyword partnershipWord wf who-capacity who-data-principles who-gaps who-public-good who-stewardship who-trust wikidata withdrawal-of-consent withdrawn without-effect word
syn keyword partnershipWord work-together-for-change workshop ws xh xml ye yes yo yt yue za zh
syn keyword partnershipWord zh-hans zh-hant zm zu zw
syn keyword partnershipSilence confidential none not-applicable not-known not-published not-yet-agreed
syn keyword partnershipJoin and any anyone anything as at because by called count each earliest
syn keyword partnershipJoin every exactly except first for from implies in includes is last latest
syn keyword partnershipJoin least longest-sentence most no not of on or otherwise reading-age share some
syn keyword partnershipJoin sum survives to today unless until when where with within words
syn match partnershipKind /^\s*\%(activity\|agreement\|answer\|approval\|assessment\|asset\|audience\|benefit\|commitment\|conflict-process\|contact\|contribution\|cost\|dataset\|decision\|decision-right\|define\|disagreement\|duty\|environment\|evaluation\|evidence\|flow\|framework\|given\|incident-plan\|involvement\|item\|law\|mitigation\|norm\|opt-out\|partner\|partnership\|person\|plan\|playbook\|policy\|principle\|promise\|purpose\|reflection\|regulator\|risk\|rule\|scale\|scenario\|step\|task\|term\|test\|unless\|waiver\)\ze\s\+[^:]*[{"]/
syn match partnershipVerb /^\s*\%(forbid\|permit\|use\|expect\|require\|define\|when\|for each\)\>/
syn match partnershipKey /\%(^\|\s\|{\)\@<=[^ \t,{}":()]\+\ze\s*:\%(\s\|"\|$\)/
syn match partnershipNumber /\<\d[0-9,.]*%\?\>/
syn match partnershipDate /\<\d\{4}-\d\{2}\%(-\d\{2}\)\?\>/
syn match partnershipCode /\<\a[A-Za-z0-9-]*:[^ \t,{}":()\/]\+/
syn region partnershipText start=/"/ skip=/\\./ end=/"/ oneline
syn region partnershipText start=/"""/ end=/"""/
syn match partnershipComment /\%(^\|\s\)\@<=\/\/.*$/
hi def link partnershipKind Type
hi def link partnershipVerb Statement
hi def link partnershipKey Identifier
hi def link partnershipJoin Keyword
hi def link partnershipWord Constant
hi def link partnershipSilence Special
hi def link partnershipNumber Number
hi def link partnershipDate Number
hi def link partnershipCode Constant
hi def link partnershipText String
hi def link partnershipComment Comment
let b:current_syntax = "partnership"
