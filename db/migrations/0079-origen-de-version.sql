-- Una versión del plan también puede nacer de la rejilla o de homologar sus metas; y dice el acto o la razón que la sustenta.
alter table plan_version drop constraint plan_version_origen_check;
alter table plan_version add constraint plan_version_origen_check
  check (origen in ('libro', 'restauracion', 'rejilla', 'homologacion'));

create table plan_sustento (
  entidad text not null,
  periodo_desde smallint not null,
  version integer not null,
  tipo text check (tipo in ('acuerdo', 'ordenanza', 'decreto', 'acto_administrativo')),
  numero text,
  fecha date,
  documento bytea,
  razon text,
  primary key (entidad, periodo_desde, version),
  foreign key (entidad, periodo_desde, version) references plan_version (entidad, periodo_desde, version),
  foreign key (entidad, documento) references documento (entidad, sha256),
  check ((tipo is null) = (numero is null) and (tipo is null) = (fecha is null)),
  check (tipo is not null or razon is not null)
);
comment on table plan_sustento is
  'El acto o la razón de una versión que cambia un plan ya finalizado; se escribe con ella y no se altera';
create trigger plan_sustento_solo_anexar
  before update or delete on plan_sustento for each row execute function rechazar_cambio();
