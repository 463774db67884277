-- Quality visits: what is asked, what assessors scored and noted, what was found, and what the provider is to do.
-- Only SQL that H2 and PostgreSQL both take. "deleted" is a mark, never a removal.

-- A council's own question set; those that come with the tool are there without being stored.
create table question_set (
    id uuid primary key,
    name varchar,
    content varchar,
    deleted boolean default false not null
);

create table visit (
    id uuid primary key,
    provider_id uuid references provider (id),
    branch_id uuid references branch (id),
    kind varchar(40),
    planned varchar,
    planned_from date,
    planned_until date,
    held varchar,
    held_from date,
    held_until date,
    state varchar(40),
    question_set_id uuid,
    lead_officer varchar,
    assessors varchar,
    drafted varchar,
    drafted_from date,
    drafted_until date,
    sent varchar,
    sent_from date,
    sent_until date,
    accuracy_due varchar,
    accuracy_due_from date,
    accuracy_due_until date,
    plan_due varchar,
    plan_due_from date,
    plan_due_until date,
    re_audit_due varchar,
    re_audit_due_from date,
    re_audit_due_until date,
    outcome varchar,
    outcome_reason varchar,
    summary varchar,
    reply varchar,
    replied varchar,
    replied_from date,
    replied_until date,
    deleted boolean default false not null
);
create index visit_of_provider on visit (provider_id);

create table standard_not_applicable (
    id uuid primary key,
    visit_id uuid references visit (id),
    standard varchar(40),
    reason varchar,
    deleted boolean default false not null
);
create index not_applicable_of_visit on standard_not_applicable (visit_id);

-- What one assessor scored and noted for one question: two assessors have a record each.
create table visit_answer (
    id uuid primary key,
    visit_id uuid references visit (id),
    question varchar(40),
    assessor varchar,
    score varchar,
    note varchar,
    deleted boolean default false not null
);
create index answer_of_visit on visit_answer (visit_id, question);

-- What assessors agreed for a question or a whole standard.
create table agreed_score (
    id uuid primary key,
    visit_id uuid references visit (id),
    topic varchar(40),
    score varchar,
    agreed_by varchar,
    deleted boolean default false not null
);
create index agreed_score_of_visit on agreed_score (visit_id);

-- Somebody's words with who spoke by role; never a name.
create table visit_quotation (
    id uuid primary key,
    visit_id uuid references visit (id),
    standard varchar(40),
    content varchar,
    speaker varchar,
    deleted boolean default false not null
);
create index quotation_of_visit on visit_quotation (visit_id);

create table photograph (
    id uuid primary key,
    visit_id uuid references visit (id),
    standard varchar(40),
    sha256 varchar(64),
    alternative varchar,
    taken varchar,
    taken_from date,
    taken_until date,
    deleted boolean default false not null
);
create index photograph_of_visit on photograph (visit_id);

create table visit_finding (
    id uuid primary key,
    visit_id uuid references visit (id),
    standard varchar(40),
    ordinal integer,
    kind varchar(40),
    content varchar,
    deleted boolean default false not null
);
create index finding_of_visit on visit_finding (visit_id, standard, ordinal);

create table requirement (
    id uuid primary key,
    visit_id uuid references visit (id),
    finding_id uuid references visit_finding (id),
    ordinal integer,
    content varchar,
    owner varchar,
    due varchar,
    due_from date,
    due_until date,
    state varchar(40),
    state_note varchar,
    closed varchar,
    closed_from date,
    closed_until date,
    deleted boolean default false not null
);
create index requirement_of_visit on requirement (visit_id, ordinal);
