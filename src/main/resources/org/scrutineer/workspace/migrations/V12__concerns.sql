-- Concerns about providers, what was made of the patterns in them, and the investigations that follow.
-- Only SQL that H2 and PostgreSQL both take. "deleted" is a mark, never a removal.

create table concern (
    id uuid primary key,
    provider_id uuid references provider (id),
    branch_id uuid references branch (id),
    sort varchar(60),
    happened varchar,
    happened_from date,
    happened_until date,
    content varchar,
    told_by_role varchar,
    told_by varchar,
    about_person varchar,
    state varchar(40),
    outcome varchar,
    deleted boolean default false not null
);
create index concern_of_provider on concern (provider_id, happened_from);

-- Patterns are worked out anew from the concerns each time; what is kept is what a person said of one.
create table dismissed_pattern (
    id uuid primary key,
    sort varchar(60),
    concerns varchar,
    reason varchar,
    dismissed_by varchar,
    deleted boolean default false not null
);

create table investigation (
    id uuid primary key,
    title varchar,
    owner varchar,
    opened varchar,
    opened_from date,
    opened_until date,
    state varchar(40),
    outcome varchar,
    closed varchar,
    closed_from date,
    closed_until date,
    deleted boolean default false not null
);

create table investigated_concern (
    id uuid primary key,
    investigation_id uuid references investigation (id),
    concern_id uuid references concern (id),
    deleted boolean default false not null
);
create index investigated_concern_of on investigated_concern (investigation_id);

create table investigation_step (
    id uuid primary key,
    investigation_id uuid references investigation (id),
    ordinal integer,
    content varchar,
    owner varchar,
    due varchar,
    due_from date,
    due_until date,
    done varchar,
    done_from date,
    done_until date,
    deleted boolean default false not null
);
create index investigation_step_of on investigation_step (investigation_id, ordinal);

-- What an investigation led to.
create table investigation_result (
    id uuid primary key,
    investigation_id uuid references investigation (id),
    sort varchar(40),
    visit_id uuid references visit (id),
    recommendation_id uuid references recommendation (id),
    provider_event_id uuid references provider_event (id),
    note varchar,
    deleted boolean default false not null
);
create index investigation_result_of on investigation_result (investigation_id);

-- A council's own rules by which a pattern is noticed; those that come with the tool are there without being stored.
create table concern_rule (
    id uuid primary key,
    name varchar,
    sorts varchar,
    days integer,
    at_least integer,
    one_provider boolean,
    sources integer,
    rate_factor numeric(8, 2),
    active boolean,
    deleted boolean default false not null
);
