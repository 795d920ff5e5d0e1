-- A cleared position is one that its holder took back; it repeats what was taken back, so that the history can say so.
alter table position add column cleared boolean not null default false;
-- Whoever entered it for the expert, where somebody else did.
alter table position add column entered_by bigint references seat;
create index position_entered_by on position (entered_by);
