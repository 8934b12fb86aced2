-- What supports the advances of a report: files, links and photos of an entity, linked to the metas of its cortes.

alter table carga drop constraint carga_destino_check;
alter table carga add check (destino in ('plan', 'documento', 'evidencia'));

alter table exigencia drop constraint exigencia_exigencia_check;
alter table exigencia add check (exigencia in ('homologacion', 'evidencia'));

create table evidencia (
  id uuid primary key,
  entidad text not null references entidad (codigo),
  instrumento text not null check (instrumento in ('seguimiento', 'gestionweb')),
  vigencia smallint not null,
  corte smallint not null,
  clase text not null check (clase in ('archivo', 'foto', 'enlace')),
  nombre text not null,
  descripcion text not null default '',
  direccion text,
  sha256 bytea check (length(sha256) = 32),
  tipo text,
  bytes bigint check (bytes > 0),
  publica_sha256 bytea check (length(publica_sha256) = 32),
  publica_bytes bigint check (publica_bytes > 0),
  antivirus text check (antivirus in ('limpio', 'sin_revisar')),
  personal boolean not null,
  tomada_el date,
  latitud numeric check (abs(latitud) <= 90),
  longitud numeric check (abs(longitud) <= 180),
  lugar text not null default '',
  lugar_de text check (lugar_de in ('foto', 'persona')),
  por uuid not null references cuenta (id),
  rol text not null,
  en timestamptz not null,
  retirada_por uuid references cuenta (id),
  retirada_rol text,
  retirada_en timestamptz,
  retirada_motivo text,
  check ((clase = 'enlace') = (direccion is not null)),
  check ((clase = 'enlace') = (sha256 is null)),
  check ((sha256 is null) = (tipo is null) and (sha256 is null) = (bytes is null)),
  check ((publica_sha256 is null) = (publica_bytes is null)),
  check ((latitud is null) = (longitud is null)),
  check ((retirada_en is null) = (retirada_motivo is null) and (retirada_en is null) = (retirada_por is null))
);
comment on table evidencia is 'Lo que respalda un avance: un archivo, una foto o un enlace de la entidad. No se borra: se retira, con quién, cuándo y por qué';
comment on column evidencia.vigencia is 'El corte en el que se agregó; puede asociarse a metas de este y de los siguientes';
comment on column evidencia.publica_sha256 is 'Copia de una imagen sin los metadatos del aparato: es la que se publica';
comment on column evidencia.personal is 'Contiene datos personales: no se publica';
comment on column evidencia.lugar_de is 'De dónde salen la fecha y el lugar de una foto: de la foto misma o de la persona';
create index evidencia_corte on evidencia (entidad, instrumento, vigencia, corte, en desc);

create table reporte_evidencia (
  entidad text not null,
  instrumento text not null,
  vigencia smallint not null,
  corte smallint not null,
  meta text not null,
  evidencia uuid not null references evidencia (id),
  por uuid not null references cuenta (id),
  rol text not null,
  en timestamptz not null,
  primary key (entidad, instrumento, vigencia, corte, meta, evidencia)
);
comment on table reporte_evidencia is 'Qué evidencias respaldan cada meta en un corte, en el borrador; cada versión enviada cita las suyas en su texto';
create index reporte_evidencia_evidencia on reporte_evidencia (evidencia);
