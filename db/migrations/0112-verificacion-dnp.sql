-- DNP's own verification of any report: its requests wait for the relay of the gobernación in a table that the entity does not read (R4.3).

alter table reporte add column traslado_vence date;
comment on column reporte.traslado_vence is 'Último día para que la gobernación traslade lo que pidió el DNP; nulo si nada espera traslado';

create table ajuste_dnp (
  entidad text not null,
  instrumento text not null,
  vigencia smallint not null,
  corte smallint not null,
  n integer not null check (n > 0),
  version integer not null,
  general boolean not null,
  tipo text not null check (tipo in ('consistencia', 'coherencia', 'calidad_tecnica', 'soporte', 'pesos', 'aclaracion')),
  motivo text not null check (motivo <> ''),
  dias smallint not null check (dias between 1 and 60),
  metas text not null,
  traslado_vence date not null,
  por uuid not null references cuenta (id),
  rol text not null,
  en timestamptz not null,
  primary key (entidad, instrumento, vigencia, corte, n),
  foreign key (entidad, instrumento, vigencia, corte, version)
    references reporte_version (entidad, instrumento, vigencia, corte, version)
);
comment on table ajuste_dnp is 'Ajustes que el DNP pide por medio de la gobernación. La entidad no los lee: recibe una solicitud cuando se trasladan';
comment on column ajuste_dnp.metas is 'Las metas pedidas, como texto JSON';
comment on column ajuste_dnp.dias is 'Días hábiles que la entidad tiene para responder, desde el traslado';

create table ajuste_traslado (
  entidad text not null,
  instrumento text not null,
  vigencia smallint not null,
  corte smallint not null,
  n integer not null,
  ronda integer not null,
  omitido boolean not null,
  nota text,
  por uuid references cuenta (id),
  rol text not null,
  en timestamptz not null,
  primary key (entidad, instrumento, vigencia, corte, n),
  foreign key (entidad, instrumento, vigencia, corte, n) references ajuste_dnp (entidad, instrumento, vigencia, corte, n),
  foreign key (entidad, instrumento, vigencia, corte, ronda)
    references ajuste_solicitud (entidad, instrumento, vigencia, corte, ronda)
);
comment on table ajuste_traslado is 'El traslado de cada pedido del DNP: quién, cuándo, y si lo hizo el DNP porque la gobernación lo omitió';

-- A version may be verified by DNP more than once: selected again, it is given another verdict.
alter table veredicto add column n integer not null default 1 check (n > 0);
alter table veredicto drop constraint veredicto_pkey;
alter table veredicto add primary key (entidad, instrumento, vigencia, corte, version, nivel, n);

do $$
declare tabla text;
begin
  foreach tabla in array array['ajuste_dnp', 'ajuste_traslado']
  loop
    execute format('create trigger %1$s_solo_anexar before update or delete on %1$I for each row execute function rechazar_cambio()', tabla);
    execute format('create trigger %1$s_no_vaciar before truncate on %1$I for each statement execute function rechazar_cambio()', tabla);
  end loop;
end $$;
create index reporte_por_trasladar on reporte (traslado_vence) where estado = 'por_trasladar';
