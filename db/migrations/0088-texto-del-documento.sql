-- Lectura del texto de un documento PDF, página por página: la hace la cola, y sigue donde quedó si la interrumpen.
create table documento_lectura (
  entidad text not null,
  sha256 bytea not null,
  estado text not null check (estado in ('en_cola', 'leyendo', 'leida', 'sin_texto', 'fallida')),
  paginas integer check (paginas > 0),
  leidas integer not null default 0 check (leidas >= 0),
  ilegibles integer not null default 0 check (ilegibles >= 0),
  con_texto integer not null default 0 check (con_texto >= 0),
  motivo text,
  pedida_en timestamptz not null,
  actualizada_en timestamptz not null,
  primary key (entidad, sha256),
  foreign key (entidad, sha256) references documento (entidad, sha256)
);
comment on table documento_lectura is 'Lectura del texto de un documento, una por documento';
comment on column documento_lectura.paginas is 'Páginas del PDF; nulo antes de abrirlo';
comment on column documento_lectura.con_texto is 'Páginas que dicen algo; las demás son imágenes';
comment on column documento_lectura.motivo is 'Por qué terminó sin leerse, cuando falló';
create index documento_lectura_pendiente on documento_lectura (actualizada_en) where estado in ('en_cola', 'leyendo');

create table documento_pagina (
  entidad text not null,
  sha256 bytea not null,
  pagina integer not null check (pagina > 0),
  texto text not null,
  indice tsvector not null,
  primary key (entidad, sha256, pagina),
  foreign key (entidad, sha256) references documento_lectura (entidad, sha256)
);
comment on table documento_pagina is 'Texto de cada página de un documento leído';
comment on column documento_pagina.indice is 'Palabras en español del texto doblado (sin tildes), para buscar';
create index documento_pagina_indice on documento_pagina using gin (indice);

-- Los documentos de los actos ya registrados esperan su lectura.
insert into documento_lectura (entidad, sha256, estado, pedida_en, actualizada_en)
select distinct on (a.entidad, a.documento) a.entidad, a.documento, 'en_cola', a.en, a.en
  from plan_acto a
 where a.documento is not null
   and a.n = (select max(b.n) from plan_acto b where b.entidad = a.entidad and b.periodo_desde = a.periodo_desde)
 order by a.entidad, a.documento, a.en;
