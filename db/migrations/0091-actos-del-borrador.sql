-- What each change of a draft came from, so that going back is a moment of its own in its history and can be gone back from.

alter table plan_borrador_cambio add column acto text not null default 'escribir' check (acto in ('escribir', 'volver', 'poner_al_dia'));
comment on column plan_borrador_cambio.acto is 'De dónde viene: lo escribió alguien, la vuelta a un momento anterior, o el paso a otra versión del plan';
