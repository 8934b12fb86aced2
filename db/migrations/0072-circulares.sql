-- Where DNP builds calendars before it publishes them, and the documents of its circulars (R1.1, R1.2). A draft is one place of work for all
-- administrators; what is published is only added to.

create table carga_nacional (
  id uuid primary key,
  nombre text not null,
  bytes bigint not null check (bytes > 0),
  por uuid not null references cuenta (id),
  en timestamptz not null
);
comment on table carga_nacional is 'Documentos del DNP que llegan por trozos; la fila se borra cuando el documento queda guardado, o a los siete días';

create table documento_nacional (
  sha256 bytea primary key check (length(sha256) = 32),
  nombre text not null,
  bytes bigint not null check (bytes > 0),
  antivirus text not null check (antivirus in ('limpio', 'sin_revisar')),
  por uuid not null references cuenta (id),
  en timestamptz not null
);
comment on table documento_nacional is 'Documentos PDF del DNP por su huella, revisados por dentro antes de guardarse';

-- A row of its own, so that the document of a circular that is already published can come later.
alter table circular drop column documento_sha256;
create table circular_documento (
  circular text primary key references circular (clave),
  sha256 bytea not null references documento_nacional (sha256),
  por uuid not null references cuenta (id),
  en timestamptz not null
);
comment on table circular_documento is 'El PDF de una circular publicada; cualquiera lo descarga';

create table circular_borrador (
  clave text primary key,
  numero text not null,
  fecha date not null,
  asunto text,
  expide text not null,
  firma text,
  disponible boolean not null,
  demostracion boolean not null,
  documento bytea references documento_nacional (sha256),
  version integer not null,
  por uuid not null references cuenta (id),
  en timestamptz not null
);
comment on table circular_borrador is 'Circulares registradas que ningún cronograma publicado cita: se corrigen mientras tanto';

create table cronograma_borrador (
  instrumento text not null check (instrumento in ('seguimiento', 'gestionweb')),
  vigencia integer not null check (vigencia between 1994 and 2200),
  circular text,
  actos integer not null check (actos >= 0),
  contenido text not null,
  version integer not null,
  por uuid not null references cuenta (id),
  en timestamptz not null,
  primary key (instrumento, vigencia)
);
comment on table cronograma_borrador is 'Lo que se construye antes de publicar: uno por cronograma, de todos los administradores';
comment on column cronograma_borrador.circular is 'Clave de una circular registrada o publicada';
comment on column cronograma_borrador.actos is 'Actos publicados cuando se empezó: si hay más, alguien publicó entretanto';
comment on column cronograma_borrador.contenido is 'La tabla entera como quedaría, en JSON canónico';

-- Reference rows are written again with every version of this system: the same row again is no change, another one is refused. Since when an
-- installation receives reports is a fact of its own, and not of the circular.
do $$
declare tabla text;
begin
  foreach tabla in array array['documento_nacional', 'circular_documento', 'circular', 'cronograma', 'cronograma_acto', 'corte', 'actividad', 'actividad_version']
  loop
    execute format('create trigger %1$s_no_cambiar before update on %1$I for each row
      when (to_jsonb(old) - ''recibe_desde'' is distinct from to_jsonb(new) - ''recibe_desde'') execute function rechazar_cambio()', tabla);
    execute format('create trigger %1$s_no_borrar before delete on %1$I for each row execute function rechazar_cambio()', tabla);
    execute format('create trigger %1$s_no_vaciar before truncate on %1$I for each statement execute function rechazar_cambio()', tabla);
  end loop;
end $$;
