-- Lo que una entidad ejecutó en vigencias que no reportó en KPT, cargado por ella: versiones que nunca cambian.
create table ejecucion_anterior (
  entidad text not null references entidad (codigo),
  periodo_desde smallint not null,
  vigencia smallint not null,
  version integer not null check (version > 0),
  plan_version integer not null,
  texto text not null,
  sha256 bytea not null,
  metas integer not null,
  razon text not null,
  soporte text not null,
  por uuid not null references cuenta (id),
  rol text not null,
  en timestamptz not null,
  primary key (entidad, periodo_desde, vigencia, version),
  foreign key (entidad, periodo_desde, plan_version) references plan_version (entidad, periodo_desde, version)
);
comment on table ejecucion_anterior is 'Ejecución de vigencias anteriores, cargada y no reportada en KPT';
comment on column ejecucion_anterior.texto is 'Texto canónico: lo que citan los reportes que la cuentan';
comment on column ejecucion_anterior.metas is 'Cuántas metas traen cifra';
comment on column ejecucion_anterior.soporte is 'Documento del que salen las cifras';
create trigger ejecucion_anterior_solo_anexar before update or delete on ejecucion_anterior
  for each row execute function rechazar_cambio();
create trigger ejecucion_anterior_no_vaciar before truncate on ejecucion_anterior
  for each statement execute function rechazar_cambio();
