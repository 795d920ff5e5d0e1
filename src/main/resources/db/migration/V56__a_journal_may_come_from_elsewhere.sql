-- Its entries up to a number were chained where the ids were others: by how much they were shifted on import.
create table imported_journal (
    consultation_id bigint primary key references consultation,
    entries bigint not null,
    consultation_shift bigint not null,
    seat_shift bigint not null,
    document_shift bigint not null,
    clause_shift bigint not null
);
