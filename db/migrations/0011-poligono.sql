-- Municipal polygons of DANE, when the operator loads them: simplified, one text per department, as maps ask for them.

create table poligono_carga (
  id uuid primary key,
  archivo text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  fuente text not null check (fuente <> ''),
  fecha date not null,
  municipios integer not null check (municipios > 0),
  cuenta uuid not null references cuenta,
  cargada_en timestamptz not null
);
comment on table poligono_carga is 'Cada archivo de polígonos municipales cargado: de quién es, de cuándo, con qué huella y quién lo cargó';
comment on column poligono_carga.fecha is 'Fecha de la edición que publica la fuente';

create table poligono (
  departamento text primary key references entidad,
  carga uuid not null references poligono_carga,
  anillos text not null
);
comment on table poligono is 'Polígonos vigentes de los municipios de un departamento, simplificados; los reemplaza la carga siguiente';
comment on column poligono.anillos is 'JSON: por código, sus anillos; cada uno el primer punto y los pasos a los demás, en diezmilésimas de grado (longitud, latitud)';

create trigger poligono_carga_solo_anexar before update or delete on poligono_carga for each row execute function rechazar_cambio();
