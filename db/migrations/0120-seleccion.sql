-- Revisión selectiva del DNP (R4.3, N9): qué reportes de un corte se seleccionan, por qué, y las muestras con su marco y su sorteo.
create table seleccion (
  instrumento text not null,
  vigencia integer not null,
  corte integer not null,
  numero integer not null check (numero > 0),
  modo text not null check (modo in ('mano', 'riesgo', 'muestra')),
  motivo text not null,
  publicacion text,
  marco text,
  eslabon bytea,
  por uuid not null references cuenta (id),
  rol text not null,
  en timestamptz not null,
  primary key (instrumento, vigencia, corte, numero),
  foreign key (instrumento, vigencia, corte) references corte (instrumento, vigencia, numero),
  check ((modo = 'muestra') = (num_nulls(publicacion, marco, eslabon) = 0)),
  check (modo = 'muestra' or num_nonnulls(publicacion, marco, eslabon) = 0)
);
comment on table seleccion is 'Selecciones del DNP en un corte: a mano, por riesgo o por muestra';
comment on column seleccion.publicacion is 'De una muestra, lo que se publicó antes del sorteo, en texto canónico';
comment on column seleccion.marco is 'De una muestra, el marco con sus estratos, en texto canónico';
comment on column seleccion.eslabon is 'sha256(32 ceros || sha256(publicacion))';
create trigger seleccion_solo_anexar before update or delete on seleccion
  for each row execute function rechazar_cambio();

create table seleccion_sorteo (
  instrumento text not null,
  vigencia integer not null,
  corte integer not null,
  numero integer not null,
  texto text not null,
  eslabon bytea not null,
  por uuid not null references cuenta (id),
  rol text not null,
  en timestamptz not null,
  primary key (instrumento, vigencia, corte, numero),
  foreign key (instrumento, vigencia, corte, numero) references seleccion
);
comment on table seleccion_sorteo is 'El sorteo de una muestra: semilla y resultado, en texto canónico';
comment on column seleccion_sorteo.eslabon is 'sha256(eslabón de lo publicado || sha256(texto))';
create trigger seleccion_sorteo_solo_anexar before update or delete on seleccion_sorteo
  for each row execute function rechazar_cambio();

create table seleccion_reporte (
  instrumento text not null,
  vigencia integer not null,
  corte integer not null,
  numero integer not null,
  entidad text not null references entidad (codigo),
  orden integer not null,
  estrato text,
  primary key (instrumento, vigencia, corte, numero, entidad),
  foreign key (instrumento, vigencia, corte, numero) references seleccion
);
comment on table seleccion_reporte is 'Los reportes de una selección';
create trigger seleccion_reporte_solo_anexar before update or delete on seleccion_reporte
  for each row execute function rechazar_cambio();

create table seleccion_intento (
  instrumento text not null,
  vigencia integer not null,
  corte integer not null,
  numero integer not null,
  entidad text not null,
  n integer not null,
  hecho boolean not null,
  estado text not null,
  en timestamptz not null,
  primary key (instrumento, vigencia, corte, numero, entidad, n),
  foreign key (instrumento, vigencia, corte, numero, entidad) references seleccion_reporte
);
comment on table seleccion_intento is 'Cada vez que se quiso pasar un reporte seleccionado a revisión del DNP, y si se pudo';
comment on column seleccion_intento.estado is 'Estado que tenía el reporte';
create trigger seleccion_intento_solo_anexar before update or delete on seleccion_intento
  for each row execute function rechazar_cambio();
