-- Providers, what is measured of them, and what they returned. "deleted" is a mark, never a removal.

create table provider (
    id uuid primary key,
    name varchar,
    also_known varchar,
    framework varchar,
    registration varchar,
    note varchar,
    deleted boolean default false not null
);

create table branch (
    id uuid primary key,
    provider_id uuid references provider (id),
    name varchar,
    area varchar,
    registration varchar,
    deleted boolean default false not null
);
create index branch_of_provider on branch (provider_id);

create table provider_contact (
    id uuid primary key,
    provider_id uuid references provider (id),
    name varchar,
    post varchar,
    email varchar,
    telephone varchar,
    deleted boolean default false not null
);
create index contact_of_provider on provider_contact (provider_id);

create table provider_event (
    id uuid primary key,
    provider_id uuid references provider (id),
    kind varchar(40),
    happened varchar,
    happened_from date,
    happened_until date,
    other_id uuid references provider (id),
    note varchar,
    deleted boolean default false not null
);
create index event_of_provider on provider_event (provider_id);

-- One rating of a provider or of one of its branches under one scheme; the newest of an aspect holds.
create table provider_rating (
    id uuid primary key,
    provider_id uuid references provider (id),
    branch_id uuid references branch (id),
    scheme varchar,
    aspect varchar,
    word varchar,
    rated varchar,
    rated_from date,
    rated_until date,
    link varchar,
    deleted boolean default false not null
);
create index rating_of_provider on provider_rating (provider_id);

create table measure (
    id uuid primary key,
    ordinal integer,
    name varchar,
    definition varchar,
    numerator varchar,
    denominator varchar,
    unit varchar(40),
    polarity varchar(40),
    adding varchar(40),
    frequency varchar(40),
    targets varchar,
    bands varchar,
    within_id uuid references measure (id),
    aliases varchar,
    unused boolean,
    deleted boolean default false not null
);

-- What one provider returned for one measure and one period. The period is its first month and its number of months.
create table observation (
    id uuid primary key,
    provider_id uuid references provider (id),
    measure_id uuid references measure (id),
    period_from date,
    period_months integer,
    state varchar(20),
    amount numeric(30, 12),
    numerator numeric(30, 12),
    denominator numeric(30, 12),
    label varchar,
    written varchar,
    doubt varchar,
    deleted boolean default false not null
);
create index observation_of_provider on observation (provider_id, period_from);
create index observation_of_period on observation (period_from);

-- One file that a provider sent for one period.
create table provider_return (
    id uuid primary key,
    provider_id uuid references provider (id),
    period_from date,
    period_months integer,
    file_name varchar,
    sha256 varchar(64),
    received_on date,
    deleted boolean default false not null
);
create index return_of_period on provider_return (period_from);

-- How sheets of one shape are read: decided once by a person, by the digest of the sheet's own words.
create table return_layout (
    id uuid primary key,
    shape varchar(64),
    title varchar,
    decisions varchar,
    deleted boolean default false not null
);

-- A blank return that was issued to a provider, and by when it is wanted.
create table return_form (
    id uuid primary key,
    provider_id uuid references provider (id),
    period_from date,
    period_months integer,
    sent_on date,
    due_on date,
    deleted boolean default false not null
);
create index form_of_period on return_form (period_from);
