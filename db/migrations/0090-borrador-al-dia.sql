-- A draft that another version overtook can go on over it: the draft ends and the next one is born with what was written in it.

alter table plan_borrador drop constraint plan_borrador_cierre_check;
alter table plan_borrador add constraint plan_borrador_cierre_check check (cierre in ('version', 'descarte', 'al_dia'));
comment on column plan_borrador.cierre is 'Cómo terminó: se hizo versión, se descartó, o siguió en el borrador siguiente sobre otra versión del plan';
