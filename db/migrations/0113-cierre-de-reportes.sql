-- The definitive limit closes reports with the marks that are true, and an act reopens them (R1.3, R4.2).

create table reporte_cierre (
  entidad text not null,
  instrumento text not null,
  vigencia smallint not null,
  corte smallint not null,
  n integer not null check (n > 0),
  version integer not null,
  marcas text[] not null,
  limite date not null,
  en timestamptz not null,
  primary key (entidad, instrumento, vigencia, corte, n),
  foreign key (entidad, instrumento, vigencia, corte, version)
    references reporte_version (entidad, instrumento, vigencia, corte, version)
);
comment on table reporte_cierre is 'Cada cierre de un reporte: la versión que quedó en firme y sus marcas';
comment on column reporte_cierre.limite is 'El último día que regía para la entidad cuando se cerró';

create table reporte_reapertura (
  entidad text not null,
  instrumento text not null,
  vigencia smallint not null,
  corte smallint not null,
  n integer not null,
  clase text not null check (clase in ('circular', 'medida')),
  acto text not null check (acto <> ''),
  motivo text not null check (motivo <> ''),
  metas text[] check (cardinality(metas) > 0),
  por uuid not null references cuenta (id),
  rol text not null,
  en timestamptz not null,
  primary key (entidad, instrumento, vigencia, corte, n),
  foreign key (entidad, instrumento, vigencia, corte, n) references reporte_cierre (entidad, instrumento, vigencia, corte, n)
);
comment on table reporte_reapertura is 'El acto que reabrió un reporte cerrado, por qué y con qué alcance';
comment on column reporte_reapertura.metas is 'Metas a las que se limita la reapertura; nulo: todo el reporte';

do $$
declare tabla text;
begin
  foreach tabla in array array['reporte_cierre', 'reporte_reapertura']
  loop
    execute format('create trigger %1$s_solo_anexar before update or delete on %1$I for each row execute function rechazar_cambio()', tabla);
    execute format('create trigger %1$s_no_vaciar before truncate on %1$I for each statement execute function rechazar_cambio()', tabla);
  end loop;
end $$;
