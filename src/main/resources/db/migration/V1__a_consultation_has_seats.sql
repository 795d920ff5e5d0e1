-- A person is known by mail address until the first sign-in ties the address to Keycloak's subject.
create table person (
    id bigint generated always as identity primary key,
    subject text constraint person_subject_is_one_account unique,
    mail text not null constraint person_mail_is_lower_case check (mail = lower(mail)),
    name text not null,
    since timestamptz not null,
    constraint person_mail_is_one_person unique (mail)
);

create table consultation (
    id bigint generated always as identity primary key,
    title text not null,
    purpose text not null,
    attribution text not null,
    opened timestamptz not null,
    constraint consultation_attribution_is_known check (attribution in ('NAMED', 'CHATHAM_HOUSE', 'ANONYMOUS'))
);

create table agenda_session (
    id bigint generated always as identity primary key,
    consultation_id bigint not null references consultation,
    number integer not null,
    topic text not null,
    constraint agenda_session_number_is_given_once unique (consultation_id, number)
);

create table seat (
    id bigint generated always as identity primary key,
    consultation_id bigint not null references consultation,
    person_id bigint not null references person,
    role text not null,
    stakeholder_group text,
    region text,
    organisation text,
    since timestamptz not null,
    ended timestamptz,
    constraint seat_role_is_known check (role in ('RAPPORTEUR', 'CHAIR', 'SECRETARIAT', 'EXPERT', 'OBSERVER')),
    constraint seat_group_is_known check (stakeholder_group in ('BUSINESS_ENTERPRISE', 'BUSINESS_ASSOCIATION', 'INTERNATIONAL_ORGANISATION', 'GOVERNMENT_AGENCY', 'NGO', 'ACADEMIA')),
    constraint seat_region_is_known check (region in ('AFRICAN_STATES', 'ASIA_PACIFIC_STATES', 'EASTERN_EUROPEAN_STATES', 'LATIN_AMERICAN_AND_CARIBBEAN_STATES', 'WESTERN_EUROPEAN_AND_OTHER_STATES', 'GLOBAL')),
    constraint seat_expert_speaks_for_a_group check (role <> 'EXPERT' or (stakeholder_group is not null and region is not null))
);
create unique index seat_of_a_person_is_one on seat (consultation_id, person_id) where ended is null;
create unique index seat_of_the_rapporteur_is_one on seat (consultation_id) where role = 'RAPPORTEUR' and ended is null;
create index seat_person on seat (person_id);
