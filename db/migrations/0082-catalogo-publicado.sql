-- The Catálogo Programático as DNP publishes it: all the columns of its file, who published each version and by which act, the official
-- correspondence of the codes that go away, and the drafts. And which indicators each plan uses, so that nobody opens a thousand plans to
-- know whom a change touches (R2.3).

alter table catalogo_version alter column cita drop not null;
alter table catalogo_version
  add column acto text,
  add column libro bytea check (length(libro) = 32),
  add column por uuid references cuenta (id),
  add column en timestamptz,
  add constraint catalogo_version_sustento check (cita is not null or (acto is not null and por is not null and en is not null));
comment on column catalogo_version.acto is 'Acto o comunicación del DNP con que se publica; las de la semilla llevan cita';
comment on column catalogo_version.libro is 'Huella del archivo del que salió';
create unique index catalogo_version_desde on catalogo_version (desde);

alter table catalogo_producto
  add column descripcion text,
  add column medido text;
comment on column catalogo_producto.medido is 'Medido a través de';

alter table catalogo_indicador
  add column es_nacional boolean,
  add column es_territorial boolean,
  add column ods text,
  add column meta_ods text,
  add column tipologia_general text,
  add column tipologia_d text,
  add column tipologia_e text,
  add column tipologia_a text,
  add column tipologia_b text,
  add column tipologia_c text,
  add column tiene_edt boolean,
  add column edt text;

create table catalogo_equivalencia (
  version text not null references catalogo_version,
  codigo text not null check (codigo ~ '^\d{9}$'),
  nuevo text not null check (nuevo <> codigo),
  por uuid not null references cuenta (id),
  primary key (version, codigo),
  foreign key (version, nuevo) references catalogo_indicador (version, codigo)
);
comment on table catalogo_equivalencia is 'Correspondencia oficial: qué código de la versión reemplaza a uno que quedó inactivo';

create table catalogo_carga (
  id uuid primary key,
  nombre text not null,
  bytes bigint not null check (bytes > 0),
  recibidos bigint not null default 0,
  estado text not null check (estado in
    ('recibiendo', 'en_cola', 'leyendo', 'lista', 'rechazada', 'publicada', 'descartada', 'fallida')),
  progreso real,
  sha256 bytea check (length(sha256) = 32),
  resultado text,
  equivalencias text not null default '{}',
  version text references catalogo_version,
  por uuid not null references cuenta (id),
  en timestamptz not null,
  actualizada_en timestamptz not null,
  check ((estado = 'publicada') = (version is not null))
);
comment on table catalogo_carga is 'Archivos del Catálogo que llegan por trozos; lo leído es un borrador hasta que se publica como versión';
comment on column catalogo_carga.resultado is 'Lo leído (catálogo y hallazgos) o los hallazgos que lo rechazan, como texto JSON';
comment on column catalogo_carga.equivalencias is 'De código que queda inactivo a código nuevo, como texto JSON; se congela al publicar';

-- What is published stays: the same row again (the seed of every version of this system) is no change, another one is refused.
do $$
declare tabla text;
begin
  foreach tabla in array array['catalogo_version', 'catalogo_sector', 'catalogo_programa', 'catalogo_producto', 'catalogo_indicador',
    'catalogo_equivalencia']
  loop
    execute format('create trigger %1$s_no_cambiar before update on %1$I for each row
      when (old is distinct from new) execute function rechazar_cambio()', tabla);
    execute format('create trigger %1$s_no_borrar before delete on %1$I for each row execute function rechazar_cambio()', tabla);
    execute format('create trigger %1$s_no_vaciar before truncate on %1$I for each statement execute function rechazar_cambio()', tabla);
  end loop;
end $$;

create table plan_indicador (
  entidad text not null,
  periodo_desde smallint not null,
  indicador text not null,
  metas text[] not null,
  primary key (entidad, periodo_desde, indicador),
  foreign key (entidad, periodo_desde) references plan (entidad, periodo_desde) deferrable initially deferred
);
comment on table plan_indicador is 'Qué metas de la última versión de cada plan llevan cada indicador del Catálogo; sale del texto de la versión';
create index plan_indicador_codigo on plan_indicador (indicador);

-- Whoever writes a version (a screen, a workbook, the demonstration in bulk) leaves this in step without knowing of it.
create function anotar_indicadores(p_entidad text, p_desde smallint, p_texto text) returns void language sql as $$
  insert into plan_indicador (entidad, periodo_desde, indicador, metas)
  select p_entidad, p_desde, m.indicador, array_agg(m.numero order by m.numero)
  from json_to_recordset(p_texto::json -> 'metas') as m (numero text, indicador text)
  where m.indicador is not null
  group by m.indicador
$$;

create function version_anota_indicadores() returns trigger language plpgsql as $$
begin
  if exists (select from plan_version v where v.entidad = new.entidad and v.periodo_desde = new.periodo_desde and v.version > new.version) then
    return null;
  end if;
  delete from plan_indicador where entidad = new.entidad and periodo_desde = new.periodo_desde;
  perform anotar_indicadores(new.entidad, new.periodo_desde, new.texto);
  return null;
end $$;

create trigger plan_version_indicadores after insert on plan_version for each row execute function version_anota_indicadores();

select anotar_indicadores(v.entidad, v.periodo_desde, v.texto)
from plan_version v join plan p using (entidad, periodo_desde, version);
