-- How a council wants its papers, and what officers write in them beside what the register says.
-- Only SQL that H2 and PostgreSQL both take.

-- A section of a kind of paper as the council wants it; where nothing is kept, the kind's own order and words hold.
create table paper_section (
    id uuid primary key,
    kind varchar(40),
    section varchar(60),
    sort varchar(20),
    behind varchar(60),
    shown boolean,
    heading varchar,
    standing varchar,
    deleted boolean default false not null
);
create index paper_section_of_kind on paper_section (kind);

-- What an officer writes in one section of one paper.
create table paper_text (
    id uuid primary key,
    subject_id uuid,
    kind varchar(40),
    section varchar(60),
    content varchar,
    deleted boolean default false not null
);
create index paper_text_of_subject on paper_text (subject_id, kind);

-- A box of the implications checklist.
create table implication (
    id uuid primary key,
    subject_id uuid,
    section varchar(60),
    ticked boolean,
    deleted boolean default false not null
);
create index implication_of_subject on implication (subject_id);

-- Why a finding about a paper was right as it is.
create table finding_answer (
    id uuid primary key,
    subject_id uuid,
    kind varchar(40),
    finding varchar,
    reason varchar,
    deleted boolean default false not null
);
create index finding_answer_of_subject on finding_answer (subject_id, kind);

alter table snapshot add column kind varchar(40);
