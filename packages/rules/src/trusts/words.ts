// Written by `node scripts/write-rules.ts`; do not edit it here.
/** Who acts, or is on the other side. */
export type RoleId =
  | 'person'
  | 'adult'
  | 'staff'
  | 'teacher'
  | 'class-teacher'
  | 'leader'
  | 'head-teacher'
  | 'deputy-ceo'
  | 'head-of-service'
  | 'line-manager'
  | 'communications-officer'
  | 'social-media-manager'
  | 'it-manager'
  | 'hr-manager'
  | 'safeguarding-lead'
  | 'safeguarding-director'
  | 'data-protection-officer'
  | 'deputy-data-protection-officer'
  | 'communications-team'
  | 'former-staff'
  | 'governor'
  | 'chair-of-governors'
  | 'trust-director'
  | 'chair-of-directors'
  | 'volunteer'
  | 'contractor'
  | 'parent-carer'
  | 'public'
  | 'journalist'
  | 'stakeholder'
  | 'platform-operator'
  | 'child'
  | 'pupil'
  | 'primary-pupil'
  | 'former-pupil'
  | 'family-of-pupil'
  | 'school-representative'
  | 'individual'
  | 'account-user'
  | 'administrator'
  | 'moderator'
  | 'content-author'
  | 'account-proposer'
  | 'site-team'
  | 'trust'
  | 'academy'
  | 'senior-leadership-team'
  | 'chief-executive-team'
  | 'board'
  | 'trade-union'
  | 'police'
  | 'lado'
  | 'local-authority'
  | 'ceop'

/** What is done. */
export type ActionId =
  | 'use-social-media'
  | 'hold-account'
  | 'communicate'
  | 'post'
  | 'share'
  | 'disclose'
  | 'make-commitment'
  | 'express-opinion'
  | 'criticise'
  | 'bully'
  | 'impersonate'
  | 'tag-person'
  | 'edit-encyclopaedia'
  | 'respond'
  | 'acknowledge'
  | 'converse'
  | 'message-directly'
  | 'speak-to-media'
  | 'connect'
  | 'follow'
  | 'befriend'
  | 'request-friend'
  | 'accept-friend'
  | 'interact'
  | 'identify-self'
  | 'name-employer'
  | 'use-logo'
  | 'use-contact-details'
  | 'add-disclaimer'
  | 'identify-participant'
  | 'propose-account'
  | 'plan-site'
  | 'create-account'
  | 'approve-account'
  | 'name-administrators'
  | 'resource-site'
  | 'neglect-site'
  | 'store-credentials'
  | 'share-credentials'
  | 'use-own-access'
  | 'change-password'
  | 'transfer-account'
  | 'configure-account'
  | 'turn-off-tagging'
  | 'turn-off-messages'
  | 'set-privacy'
  | 'publish-terms'
  | 'vet-contributor'
  | 'admit-contributor'
  | 'advertise-for-contributors'
  | 'moderate'
  | 'obtain-approval'
  | 'obtain-permission'
  | 'obtain-consent'
  | 'keep-consent-list'
  | 'obtain-opinion'
  | 'complete-form'
  | 'present-rationale'
  | 'assess-impact'
  | 'notify'
  | 'monitor-account'
  | 'monitor-public'
  | 'monitor-staff-use'
  | 'monitor-policy'
  | 'act-on-findings'
  | 'check-content'
  | 'check-copyright'
  | 'verify-training'
  | 'check-connections'
  | 'blur-name'
  | 'take-image'
  | 'delete-image'
  | 'remove-content'
  | 'record-evidence'
  | 'keep-confidential'
  | 'protect-personal-information'
  | 'act-in-best-interests'
  | 'respect-objection'
  | 'acknowledge-author'
  | 'report'
  | 'report-to-police'
  | 'refer'
  | 'co-operate'
  | 'inform'
  | 'remind'
  | 'educate'
  | 'train'
  | 'publish-guidance'
  | 'explain-action'
  | 'provide-format'
  | 'answer-breach'
  | 'investigate'
  | 'request-removal'
  | 'invite-to-meet'
  | 'block-user'
  | 'ban-from-ict'
  | 'discipline'
  | 'handle-disclosure'
  | 'decline'
  | 'tolerate-breach'
  | 'stop-use'
  | 'maintain-policy'
  | 'comply'
  | 'comply-with-policy'
  | 'comply-with-law'
  | 'comply-with-platform-terms'
  | 'know-policy'
  | 'attend-training'
  | 'devote-hours'
  | 'treat-equally'
  | 'use-device'
  | 'use-device-discreetly'
  | 'switch-off-device'
  | 'store-device'
  | 'hand-in-device'
  | 'bypass-security'
  | 'use-for-gain'
  | 'protect-device'

/** What it is done to. */
export type ObjectId =
  | 'content'
  | 'image'
  | 'video'
  | 'child-name'
  | 'comment'
  | 'message'
  | 'opinion'
  | 'link'
  | 'information'
  | 'logo'
  | 'contact-details'
  | 'credentials'
  | 'tag'
  | 'feature'
  | 'site-content'
  | 'incident'
  | 'media-enquiry'
  | 'device'
  | 'personal-device'
  | 'trust-device'
  | 'mobile-phone'
  | 'policy'
  | 'other-policy'
  | 'consent-list'
  | 'approval-form'
  | 'terms-of-use'
  | 'evidence'
  | 'disclosure'
  | 'acceptable-use'

/** On which kind of account. */
export type AccountId =
  | 'personal'
  | 'official'
  | 'official-hosted'
  | 'official-third-party'
  | 'learning-platform'
  | 'third-party-site'

/** By which channel. */
export type ChannelId =
  | 'social-media'
  | 'social-network'
  | 'micro-blog'
  | 'photo-video-site'
  | 'youtube'
  | 'blog'
  | 'forum'
  | 'encyclopaedia'
  | 'messaging'
  | 'social-game'
  | 'comments'
  | 'message-function'
  | 'school-channel'
  | 'website'
  | 'school-webpage'
  | 'newsletter'
  | 'school-email'
  | 'telephone'
  | 'school-video-call'
  | 'school-mobile-text'
  | 'face-to-face'

/** What policies are compared on. */
export type TopicId =
  | 'contact-with-pupils'
  | 'contact-with-parents'
  | 'friend-requests'
  | 'official-contact-with-pupils'
  | 'personal-use-at-work'
  | 'images-of-pupils'
  | 'names-of-pupils'
  | 'offensive-content'
  | 'confidential-information'
  | 'criticism'
  | 'disclaimers'
  | 'logo'
  | 'new-accounts'
  | 'answering-comments'
  | 'media-enquiries'
  | 'pupils-own-accounts'
  | 'reporting'
  | 'monitoring-staff'

/** Facts that can make a difference, by key. */
export type Facts = {
  /** How old is the other person? In years. */
  readonly 'counterparty.age'?: number
  /** Is the other person a member of the actor's family? */
  readonly 'counterparty.isFamily'?: boolean
  /** Is the other person a pupil, or former pupil, of the actor's own academy? */
  readonly 'counterparty.ownAcademy'?: boolean
  /** Is the other person a pupil of an academy where the actor used to work? */
  readonly 'counterparty.formerAcademy'?: boolean
  /** Does the actor hold a position of trust towards the child? */
  readonly 'counterparty.inPosition'?: boolean
  /** Has the person undergone appropriate security checks? */
  readonly 'counterparty.securityChecked'?: boolean
  /** Has the contributor or friend been vetted? */
  readonly 'counterparty.vetted'?: boolean
  /** Is the person known? */
  readonly 'counterparty.known'?: boolean
  /** Is the other side an external organisation? */
  readonly 'counterparty.organisation'?: boolean
  /** How old is the person who acts? In years. */
  readonly 'actor.age'?: number
  /** Does the person act on behalf of the trust or academy? */
  readonly 'actor.onBehalf'?: boolean
  /** Has the person read the policy and received appropriate training? */
  readonly 'actor.trained'?: boolean
  /** Is the person suspected of a breach of the policy? */
  readonly 'actor.suspected'?: boolean
  /** Is the person unsure, or in doubt? */
  readonly 'actor.unsure'?: boolean
  /** Is a position of trust abused? A person has to judge. */
  readonly 'position.abused'?: boolean
  /** Is it during working hours, or at work? */
  readonly 'time.atWork'?: boolean
  /** Is it in an official rest break? */
  readonly 'time.restBreak'?: boolean
  /** Is it during the school day? */
  readonly 'time.schoolDay'?: boolean
  /** Has the person left the trust's employment? */
  readonly 'time.afterLeaving'?: boolean
  /** Has the lead member of staff for the account left? */
  readonly 'time.siteLeader'?: boolean
  /** Is it on school premises? */
  readonly 'place.premises'?: boolean
  /** Are pupils present? */
  readonly 'place.pupilsPresent'?: boolean
  /** Is it in the staff room, an empty classroom or a designated area? */
  readonly 'place.allowedArea'?: boolean
  /** Whose device is it? */
  readonly 'device.owner'?: 'own' | 'trust'
  /** Does the use interfere with work? A person has to judge. */
  readonly 'use.interferes'?: boolean
  /** Is the use excessive? A person has to judge. */
  readonly 'use.excessive'?: boolean
  /** Is the use reasonable and appropriate? A person has to judge. */
  readonly 'use.reasonable'?: boolean
  /** Is the use discreet? A person has to judge. */
  readonly 'use.discreet'?: boolean
  /** Is it for a purpose of the school or academy? */
  readonly 'use.schoolPurpose'?: boolean
  /** Is it for teaching and learning? */
  readonly 'use.teaching'?: boolean
  /** Is it for personal use only? */
  readonly 'use.personalOnly'?: boolean
  /** Is it for personal gain or to promote personal interests? */
  readonly 'use.personalGain'?: boolean
  /** Does it promote a commercial venture? */
  readonly 'use.commercialVenture'?: boolean
  /** Is anything said or shown by it? */
  readonly 'content'?: boolean
  /** Does it refer to the trust, the academy or its people? */
  readonly 'content.refersToTrust'?: boolean
  /** Does it have an impact on the trust or academy? A person has to judge. */
  readonly 'content.impactsTrust'?: boolean
  /** Does the name of the account or profile contain the name of the trust or academy? */
  readonly 'account.bearsName'?: boolean
  /** Does it say that the person works for the trust or academy? */
  readonly 'account.namesEmployer'?: boolean
  /** Is it a professional communication, that is about work? */
  readonly 'content.professional'?: boolean
  /** Does it express a personal opinion? */
  readonly 'content.opinion'?: boolean
  /** Does it criticise, or argue with, the trust, colleagues, children or families? */
  readonly 'content.critical'?: boolean
  /** Does it hold confidential information? */
  readonly 'content.confidential'?: boolean
  /** Does it hold commercially sensitive material? */
  readonly 'content.commercial'?: boolean
  /** Does it hold information that belongs to the trust? */
  readonly 'content.ownedByTrust'?: boolean
  /** Does it hold personal information, such as a home address? */
  readonly 'content.personalInformation'?: boolean
  /** Does it air an internal grievance? */
  readonly 'content.grievance'?: boolean
  /** Does it discuss or advise on school matters, staff, pupils or parents? */
  readonly 'content.schoolMatters'?: boolean
  /** Is it about the staff? */
  readonly 'content.aboutStaff'?: boolean
  /** Does it speak of information from work, such as clients, pupils or colleagues? */
  readonly 'content.work'?: boolean
  /** Might it be misunderstood? A person has to judge. */
  readonly 'content.misunderstandable'?: boolean
  /** Is anything wrong with it: offensive, harassing, untrue, unlawful, unprofessional or the like? */
  readonly 'harm'?: boolean
  /** Does it breach copyright or another right in somebody's work? A person has to judge. */
  readonly 'harm.breachesCopyright'?: boolean
  /** Does it breach data protection or privacy? A person has to judge. */
  readonly 'harm.breachesDataProtection'?: boolean
  /** Does it breach the terms of use or house rules of the site? A person has to judge. */
  readonly 'harm.breachesHouseRules'?: boolean
  /** Does it breach a code of conduct or another policy? A person has to judge. */
  readonly 'harm.breachesOtherPolicy'?: boolean
  /** Is it a compromising picture? A person has to judge. */
  readonly 'harm.compromising'?: boolean
  /** Is it on a sensitive or controversial matter? A person has to judge. */
  readonly 'harm.controversial'?: boolean
  /** Is it defamatory, libellous or disparaging? A person has to judge. */
  readonly 'harm.defamatory'?: boolean
  /** Is it discriminatory? A person has to judge. */
  readonly 'harm.discriminatory'?: boolean
  /** May it bring the trust or academy into disrepute, or embarrass it? A person has to judge. */
  readonly 'harm.disreputable'?: boolean
  /** Is it disrespectful? A person has to judge. */
  readonly 'harm.disrespectful'?: boolean
  /** Is it likely to put anyone at risk of harm? A person has to judge. */
  readonly 'harm.endangers'?: boolean
  /** Is it false, misleading or inaccurate? A person has to judge. */
  readonly 'harm.false'?: boolean
  /** Does it bully, harass, abuse or exclude anyone? A person has to judge. */
  readonly 'harm.harassing'?: boolean
  /** Could it help someone to get unauthorised access? A person has to judge. */
  readonly 'harm.helpsAccess'?: boolean
  /** Is it an ill-considered comment or judgement? A person has to judge. */
  readonly 'harm.illConsidered'?: boolean
  /** Is it unbalanced or immoderate? A person has to judge. */
  readonly 'harm.immoderate'?: boolean
  /** Is anyone shown who is not appropriately dressed? A person has to judge. */
  readonly 'harm.improperDress'?: boolean
  /** Is it inappropriate? A person has to judge. */
  readonly 'harm.inappropriate'?: boolean
  /** Is it offensive, obscene, derogatory or hateful? A person has to judge. */
  readonly 'harm.offensive'?: boolean
  /** Does it expose anyone to ridicule? A person has to judge. */
  readonly 'harm.ridicules'?: boolean
  /** Is it pornographic or sexually explicit? A person has to judge. */
  readonly 'harm.sexual'?: boolean
  /** Is it unlawful, or may it give rise to a legal claim? A person has to judge. */
  readonly 'harm.unlawful'?: boolean
  /** Is it unprofessional in tone or manner? A person has to judge. */
  readonly 'harm.unprofessional'?: boolean
  /** Does it show a pupil or a pupil's family? */
  readonly 'content.showsPupil'?: boolean
  /** Does it show the person or colleagues at work? */
  readonly 'content.showsStaffAtWork'?: boolean
  /** Can a child's name be read in it, for example on a badge? */
  readonly 'content.showsName'?: boolean
  /** Is the name blurred out? */
  readonly 'content.nameBlurred'?: boolean
  /** Is the child on the list of children whose images must not be published? */
  readonly 'content.onNoPublishList'?: boolean
  /** Is consent to use the image in place? */
  readonly 'content.consent'?: boolean
  /** Has anyone asked not to be filmed or photographed? */
  readonly 'content.objected'?: boolean
  /** Is it in line with the trust's procedures? */
  readonly 'content.inLineWithProcedures'?: boolean
  /** How large is the video? In MB. */
  readonly 'video.sizeMB'?: number
  /** Is the video marked as unlisted and embedded in the webpage? */
  readonly 'video.unlisted'?: boolean
  /** Is it material that somebody else made? */
  readonly 'material.ofOthers'?: boolean
  /** Has the owner of the material given permission? */
  readonly 'material.permission'?: boolean
  /** Is the author acknowledged? */
  readonly 'material.acknowledged'?: boolean
  /** Does it refer to a service provider, partner or other agency? */
  readonly 'content.namesPartners'?: boolean
  /** Have those to whom it refers given permission? */
  readonly 'partners.permission'?: boolean
  /** Does the person pose as somebody else? */
  readonly 'identity.false'?: boolean
  /** Is it clear who is posting? */
  readonly 'identity.stated'?: boolean
  /** Is there a disclaimer that makes clear for whom the person speaks? */
  readonly 'identity.disclaimer'?: boolean
  /** Has the head teacher or principal approved it? */
  readonly 'approval.headTeacher'?: boolean
  /** Has the Head of Service approved it? */
  readonly 'approval.headOfService'?: boolean
  /** Has the senior leadership team or one of its members approved it? */
  readonly 'approval.slt'?: boolean
  /** Has the line manager approved it? */
  readonly 'approval.lineManager'?: boolean
  /** Has the Communications Officer approved it? */
  readonly 'approval.communications'?: boolean
  /** Has the academy approved or authorised it? */
  readonly 'approval.academy'?: boolean
  /** Has the Data Protection Officer or deputy approved it? */
  readonly 'approval.deputyDpo'?: boolean
  /** Has the person express authority for it? */
  readonly 'approval.express'?: boolean
  /** Has the principal or chair of governors clearly and firmly established the reason? */
  readonly 'approval.governorsOrHead'?: boolean
  /** Has the senior leadership team been consulted? */
  readonly 'consulted.slt'?: boolean
  /** Has the Data Protection Officer been consulted? */
  readonly 'consulted.dpo'?: boolean
  /** Has a senior leader been asked? */
  readonly 'consulted.leader'?: boolean
  /** Has it been discussed with the head teacher or principal? */
  readonly 'consulted.headTeacher'?: boolean
  /** Has somebody given a second opinion? */
  readonly 'consulted.second'?: boolean
  /** Has the LADO given advice? */
  readonly 'advice.lado'?: boolean
  /** Has the approval form been completed and handed in? */
  readonly 'form.completed'?: boolean
  /** Has a rationale been presented? */
  readonly 'rationale.presented'?: boolean
  /** Has a Data Protection Impact Assessment been made? */
  readonly 'impact.assessed'?: boolean
  /** Has the head teacher been told in writing? */
  readonly 'notice.headTeacher'?: boolean
  /** Has the reason been clearly and firmly established? */
  readonly 'reason.established'?: boolean
  /** Is there a strong business reason for the site? A person has to judge. */
  readonly 'site.reason'?: boolean
  /** Is the reason for the site trivial? A person has to judge. */
  readonly 'site.trivial'?: boolean
  /** How many administrators are named? In people. */
  readonly 'site.administrators'?: number
  /** How many moderators are named? In people. */
  readonly 'site.moderators'?: number
  /** Is the site for pupils or do pupils contribute to it? */
  readonly 'site.forPupils'?: boolean
  /** Does the account or site already exist? */
  readonly 'site.existing'?: boolean
  /** Is posting or commenting enabled on the platform? */
  readonly 'site.allowsPosting'?: boolean
  /** Are the platform's terms, such as its minimum age, kept? */
  readonly 'site.meetsPlatformTerms'?: boolean
  /** When was the comment received? A day or a moment: `2026-11-20T16:30`. */
  readonly 'comment.receivedAt'?: string
  /** What kind of comment is it? */
  readonly 'comment.tone'?: 'query' | 'complaint' | 'negative' | 'abusive' | 'positive'
  /** Is it about the trust or academy? */
  readonly 'comment.aboutTrust'?: boolean
  /** Has the policy been breached? */
  readonly 'conduct.breach'?: boolean
  /** Has it been reported? */
  readonly 'conduct.reported'?: boolean
  /** Is the conduct illegal? A person has to judge. */
  readonly 'conduct.illegal'?: boolean
  /** Does it go on after the first step? */
  readonly 'conduct.continues'?: boolean
  /** Does it happen on an official account or site? */
  readonly 'conduct.bySite'?: boolean
  /** Is the breach serious? A person has to judge. */
  readonly 'conduct.serious'?: boolean
  /** Is it out of work? */
  readonly 'conduct.outsideWork'?: boolean
  /** Is the abuse by colleagues? */
  readonly 'conduct.colleague'?: boolean
  /** Is it a threat? A person has to judge. */
  readonly 'conduct.threat'?: boolean
  /** Does what was said, done or seen raise safeguarding or other concerns? A person has to judge. */
  readonly 'conduct.concerning'?: boolean
  /** Did a pupil try to join a staff member's area? */
  readonly 'conduct.joinAttempt'?: boolean
  /** Did the person try to get past security? */
  readonly 'conduct.bypassAttempt'?: boolean
  /** Does the person suspect that the account has been compromised? */
  readonly 'account.compromised'?: boolean
  /** Does an investigation ask for the passwords or login details? */
  readonly 'credentials.asked'?: boolean
  /** Who made the disclosure? */
  readonly 'disclosure.from'?: 'parent' | 'staff' | 'child'
  /** Who does the bullying? */
  readonly 'bullying.by'?: 'pupil' | 'pupil-elsewhere' | 'former-pupil' | 'unknown' | 'parent'
  /** Are the children under the age limit of the site? */
  readonly 'bullying.ageOfUsers'?: boolean
  /** Do the parents engage with the school? */
  readonly 'bullying.parentsEngage'?: boolean
  /** Has the person been asked to take it down? */
  readonly 'removal.asked'?: boolean
  /** Is it necessary to refer the matter? A person has to judge. */
  readonly 'referral.necessary'?: boolean
  /** Is the monitoring in line with the trust's policies? */
  readonly 'monitoring.withinPolicies'?: boolean
}
