-- The life of a recommendation between meetings: what the executive answered, what is being done, what was agreed.
-- Only SQL that H2 and PostgreSQL both take. Columns are added in field groups of their own, so that changes made
-- before still say all of their group.

-- A review from its scope to its final report, and the one that it follows.
alter table review add column scope varchar;
alter table review add column final_report varchar;
alter table review add column final_report_link varchar;
alter table review add column reported varchar;
alter table review add column reported_from date;
alter table review add column reported_until date;
alter table review add column municipal_year varchar;
alter table review add column follows_id uuid references review (id);
alter table review add column state varchar;

-- Officers, so that a person can be written to. Owners stay words: a name here is matched with them.
create table officer (
    id uuid primary key,
    name varchar,
    post varchar,
    email varchar,
    deleted boolean default false not null
);

-- A council's own limits for the rules that come with the tool; one of the same rule takes the place of the tool's.
create table rating_rule (
    id uuid primary key,
    rule varchar,
    amount integer,
    rating varchar,
    active boolean,
    deleted boolean default false not null
);

create table meeting (
    id uuid primary key,
    committee_id uuid references committee (id),
    held varchar,
    held_from date,
    held_until date,
    place varchar,
    state varchar,
    deleted boolean default false not null
);
create index meeting_of_committee on meeting (committee_id, held_from);

-- What a committee looks at: on the agenda of a meeting, or in its work programme while there is no meeting yet.
create table agenda_item (
    id uuid primary key,
    committee_id uuid references committee (id),
    meeting_id uuid references meeting (id),
    ordinal integer,
    title varchar,
    submitted_by varchar,
    lead_member varchar,
    action_required varchar,
    expected varchar,
    expected_from date,
    expected_until date,
    subject_id uuid,
    arose_from_id uuid,
    deleted boolean default false not null
);
create index agenda_item_of_meeting on agenda_item (meeting_id, ordinal);
create index agenda_item_of_committee on agenda_item (committee_id);

-- What was said: points made, questions with their answers, declarations, matters arising.
create table minute_item (
    id uuid primary key,
    meeting_id uuid references meeting (id),
    agenda_item_id uuid references agenda_item (id),
    ordinal integer,
    sort varchar,
    said_by varchar,
    content varchar,
    answer varchar,
    refers_to_id uuid,
    deleted boolean default false not null
);
create index minute_item_of_meeting on minute_item (meeting_id, ordinal);

create table resolution (
    id uuid primary key,
    meeting_id uuid references meeting (id),
    agenda_item_id uuid references agenda_item (id),
    ordinal integer,
    wording varchar,
    owner varchar,
    due varchar,
    due_from date,
    due_until date,
    closed varchar,
    closed_from date,
    closed_until date,
    closing_note varchar,
    deleted boolean default false not null
);
create index resolution_of_meeting on resolution (meeting_id, ordinal);

-- Information that members asked for; under a recommendation it does not reopen it.
create table information_request (
    id uuid primary key,
    meeting_id uuid references meeting (id),
    resolution_id uuid references resolution (id),
    recommendation_id uuid references recommendation (id),
    wording varchar,
    owner varchar,
    due varchar,
    due_from date,
    due_until date,
    closed varchar,
    closed_from date,
    closed_until date,
    closing_note varchar,
    deleted boolean default false not null
);
create index information_request_of_recommendation on information_request (recommendation_id);

alter table recommendation add column response varchar;
alter table recommendation add column response_reason varchar;
alter table recommendation add column responded varchar;
alter table recommendation add column responded_from date;
alter table recommendation add column responded_until date;
alter table recommendation add column state varchar;
alter table recommendation add column state_reason varchar;
alter table recommendation add column state_since varchar;
alter table recommendation add column state_from date;
alter table recommendation add column state_until date;
alter table recommendation add column state_meeting_id uuid references meeting (id);
alter table recommendation add column superseded_by_id uuid references recommendation (id);
alter table recommendation add column confirmed_meeting_id uuid references meeting (id);
alter table recommendation add column derived varchar;
alter table recommendation add column difference_reason varchar;
alter table recommendation add column difference_printed boolean;
alter table recommendation add column baseline varchar;
alter table recommendation add column baseline_from date;
alter table recommendation add column baseline_until date;
alter table recommendation add column continues_id uuid references recommendation (id);

-- A contract clause or the like, word for word, with where it stands.
alter table evidence add column extract varchar;
alter table evidence add column extract_from varchar;

create table action (
    id uuid primary key,
    recommendation_id uuid references recommendation (id),
    ordinal integer,
    wording varchar,
    owner varchar,
    due varchar,
    due_from date,
    due_until date,
    baseline varchar,
    baseline_from date,
    baseline_until date,
    success_measure varchar,
    state varchar,
    state_reason varchar,
    state_since varchar,
    state_from date,
    state_until date,
    deleted boolean default false not null
);
create index action_of_recommendation on action (recommendation_id, ordinal);

-- What an officer said on a day; never overwritten by the next.
create table progress_update (
    id uuid primary key,
    recommendation_id uuid references recommendation (id),
    reported varchar,
    reported_from date,
    reported_until date,
    reported_by varchar,
    content varchar,
    next_steps varchar,
    proposed varchar,
    deleted boolean default false not null
);
create index progress_update_of_recommendation on progress_update (recommendation_id, reported_from);

-- A paper as members saw it: its files, and the heads of everything that it was made of, both kept by their SHA-256.
create table snapshot (
    id uuid primary key,
    subject_id uuid,
    name varchar,
    meeting_id uuid references meeting (id),
    issued_on date,
    heads_sha256 varchar(64),
    papers varchar,
    deleted boolean default false not null
);
create index snapshot_of_subject on snapshot (subject_id, issued_on);

-- An update form that went to an officer, and what came back.
create table update_form (
    id uuid primary key,
    review_id uuid references review (id),
    officer varchar,
    sent_on date,
    due_on date,
    recommendations varchar,
    form_sha256 varchar(64),
    returned_on date,
    returned_sha256 varchar(64),
    deleted boolean default false not null
);
create index update_form_of_review on update_form (review_id, sent_on);

-- Views that a person keeps for herself: not part of the ledger.
create table saved_view (
    id uuid primary key,
    place varchar not null,
    name varchar not null,
    definition varchar not null
);

-- When something was last heard of, or what held at a moment, is read from the index alone: ten years of texts are not.
drop index change_of_record;
create index change_of_record on change (record_id, field_group, arrival, set_id);
