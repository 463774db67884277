-- The register: the current state, worked out from the heads of the ledger. "deleted" is a mark, never a removal.

create table rating_scheme (
    id uuid primary key,
    name varchar,
    levels varchar,
    deleted boolean default false not null
);

create table committee (
    id uuid primary key,
    name varchar,
    authority varchar,
    deleted boolean default false not null
);

create table review (
    id uuid primary key,
    title varchar,
    committee_id uuid references committee (id),
    link_officer varchar,
    scheme_id uuid references rating_scheme (id),
    meeting varchar,
    closed_note varchar,
    deleted boolean default false not null
);

create table recommendation (
    id uuid primary key,
    review_id uuid references review (id),
    ref varchar(40),
    ordinal integer,
    wording varchar,
    addressee varchar,
    owner varchar,
    due varchar,
    due_from date,
    due_until date,
    success_measure varchar,
    assessment varchar,
    confirmed varchar,
    confirmed_at varchar,
    deleted boolean default false not null
);
create index recommendation_of_review on recommendation (review_id, ordinal);

create table evidence (
    id uuid primary key,
    review_id uuid references review (id),
    content varchar,
    deleted boolean default false not null
);
create index evidence_of_review on evidence (review_id);

-- One evidence item may be cited by several recommendations: it is kept once and printed once.
create table citation (
    id uuid primary key,
    recommendation_id uuid references recommendation (id),
    evidence_id uuid references evidence (id),
    ordinal integer,
    deleted boolean default false not null
);
create index citation_of_recommendation on citation (recommendation_id);
create index citation_of_evidence on citation (evidence_id);

create table programme (
    id uuid primary key,
    title varchar,
    committee_id uuid references committee (id),
    scheme_id uuid references rating_scheme (id),
    position_at varchar,
    next_period varchar,
    meeting varchar,
    presented_by varchar,
    deleted boolean default false not null
);

create table workstream (
    id uuid primary key,
    programme_id uuid references programme (id),
    ordinal integer,
    name varchar,
    deleted boolean default false not null
);
create index workstream_of_programme on workstream (programme_id, ordinal);

create table activity (
    id uuid primary key,
    workstream_id uuid references workstream (id),
    ordinal integer,
    name varchar,
    latest_update varchar,
    rating varchar,
    next_plan varchar,
    owner varchar,
    due varchar,
    due_from date,
    due_until date,
    deleted boolean default false not null
);
create index activity_of_workstream on activity (workstream_id, ordinal);

create table milestone (
    id uuid primary key,
    programme_id uuid references programme (id),
    ordinal integer,
    name varchar,
    timescale varchar,
    due_from date,
    due_until date,
    deleted boolean default false not null
);
create index milestone_of_programme on milestone (programme_id, ordinal);

-- Background papers of a review or a programme.
create table background_paper (
    id uuid primary key,
    subject_id uuid,
    ordinal integer,
    title varchar,
    link varchar,
    dated varchar,
    deleted boolean default false not null
);
create index background_paper_of_subject on background_paper (subject_id, ordinal);
