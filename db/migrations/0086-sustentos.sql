-- Una versión puede citar varios actos y razones: la que se dio al homologar y la del acto con que se finaliza.
alter table plan_sustento drop constraint plan_sustento_pkey;
alter table plan_sustento add column n integer not null;
alter table plan_sustento add column por uuid not null references cuenta (id);
alter table plan_sustento add column en timestamptz not null;
alter table plan_sustento add primary key (entidad, periodo_desde, version, n);
