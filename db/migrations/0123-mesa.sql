-- The desk of whoever reviews (numerals 2.a and 2.c, Circular 0009-4 de 2023): risk of each version, who of the team has it, what was looked
-- at, the checklist and the team's own notes. Nothing here changes a figure nor a state of a report.

create table riesgo_version (
  entidad text not null,
  instrumento text not null,
  vigencia smallint not null,
  corte smallint not null,
  version integer not null,
  metas integer not null check (metas >= 0),
  programadas integer not null check (programadas >= 0),
  con_avance integer not null check (con_avance >= 0),
  confirmados integer not null check (confirmados >= 0),
  motivos_flojos integer not null check (motivos_flojos >= 0),
  atipicas integer not null check (atipicas >= 0),
  saltos integer not null check (saltos >= 0),
  sin_evidencia integer not null check (sin_evidencia >= 0),
  sin_avance integer not null check (sin_avance >= 0),
  primera_del_autor boolean not null,
  primary key (entidad, instrumento, vigencia, corte, version),
  foreign key (entidad, instrumento, vigencia, corte, version)
    references reporte_version (entidad, instrumento, vigencia, corte, version)
);
comment on table riesgo_version is 'Lo que se cuenta en una versión enviada para decir qué revisar primero; los puntos los da la tabla del dominio';
comment on column riesgo_version.confirmados is 'Avisos que la entidad confirmó con un motivo';
comment on column riesgo_version.sin_evidencia is 'Metas con avance y sin ninguna evidencia';
comment on column riesgo_version.primera_del_autor is 'Quien la envió no había enviado antes ningún reporte de la entidad';

create table asignacion (
  cuerpo text not null,
  entidad text not null references entidad (codigo),
  instrumento text not null,
  vigencia smallint not null,
  corte smallint not null,
  cuenta uuid not null references cuenta (id),
  por uuid not null references cuenta (id),
  rol text not null,
  en timestamptz not null,
  primary key (cuerpo, entidad, instrumento, vigencia, corte)
);
comment on table asignacion is 'Quién del equipo revisor tiene a su cargo el corte de una entidad; su historia está en la auditoría';
comment on column asignacion.cuerpo is 'Código del departamento, o dnp';
create index asignacion_cuenta on asignacion (cuenta);

create table meta_mirada (
  entidad text not null,
  instrumento text not null,
  vigencia smallint not null,
  corte smallint not null,
  version integer not null,
  cuerpo text not null,
  meta text not null,
  por uuid not null references cuenta (id),
  rol text not null,
  en timestamptz not null,
  primary key (entidad, instrumento, vigencia, corte, version, cuerpo, meta),
  foreign key (entidad, instrumento, vigencia, corte, version)
    references reporte_version (entidad, instrumento, vigencia, corte, version)
);
comment on table meta_mirada is 'Metas de una versión que alguien del equipo revisor marcó como revisadas';

create table lista_version (
  version text primary key,
  instrumento text not null check (instrumento in ('seguimiento', 'gestionweb')),
  desde date not null,
  hasta date,
  exigida boolean not null,
  cita text not null,
  check (hasta is null or hasta >= desde)
);
comment on table lista_version is 'Listas de verificación de la revisión y cuándo rige cada una';
comment on column lista_version.exigida is 'La metodología exige responderla entera antes de validar; si no, faltar es solo una advertencia';

create table lista_item (
  version text not null references lista_version (version),
  clave text not null,
  orden smallint not null,
  grupo text not null check (grupo in ('consistencia', 'coherencia', 'calidad_tecnica')),
  texto text not null,
  cita text not null,
  primary key (version, clave)
);
comment on table lista_item is 'Lo que se verifica de un reporte, con la norma o el lineamiento de donde sale';

insert into lista_version (version, instrumento, desde, exigida, cita) values
  ('seguimiento-1', 'seguimiento', '2020-01-01', false,
   'Numeral 2, literal a, de la Circular 0009-4 de 2023: revisar la consistencia, coherencia y calidad técnica de la información reportada');
insert into lista_item (version, clave, orden, grupo, texto, cita) values
  ('seguimiento-1', 'acumulados', 1, 'consistencia',
   'Los valores son acumulados de la vigencia y ninguno baja frente al corte anterior sin una razón', 'Numeral 2.a, Circular 0009-4 de 2023'),
  ('seguimiento-1', 'cadena_dinero', 2, 'consistencia',
   'En cada fuente lo pagado no supera lo obligado, ni lo obligado lo comprometido', 'Decreto 111 de 1996, cadena de ejecución del gasto'),
  ('seguimiento-1', 'pesos', 3, 'consistencia',
   'Los recursos están en pesos, no en miles ni en millones', 'Numeral 10, Circular 0009-4 de 2023'),
  ('seguimiento-1', 'ejecucion_presupuestal', 4, 'consistencia',
   'Los recursos reportados concuerdan con la ejecución presupuestal de la entidad (CUIPO)', 'Numeral 2.a, Circular 0009-4 de 2023'),
  ('seguimiento-1', 'fisico_y_dinero', 5, 'coherencia',
   'El avance físico y el financiero de cada meta se corresponden, o la entidad explica por qué no', 'Numeral 2.a, Circular 0009-4 de 2023'),
  ('seguimiento-1', 'programado', 6, 'coherencia',
   'Lo ejecutado se compara con lo programado del plan indicativo vigente; lo ejecutado sin programar está explicado',
   'Numeral 2.a, Circular 0009-4 de 2023; Ley 152 de 1994, artículo 29'),
  ('seguimiento-1', 'sobrecumplimiento', 7, 'coherencia',
   'Los avances por encima del 100 % están explicados', 'Numeral 2.a, Circular 0009-4 de 2023'),
  ('seguimiento-1', 'sin_avance', 8, 'coherencia',
   'Las declaraciones sin avance dicen por qué y qué se hará', 'Numeral 2.a, Circular 0009-4 de 2023'),
  ('seguimiento-1', 'unidad', 9, 'calidad_tecnica',
   'La cantidad ejecutada está en la unidad de medida del indicador', 'Catálogo Programático; numeral 12, Circular 0009-4 de 2023'),
  ('seguimiento-1', 'homologacion', 10, 'calidad_tecnica',
   'Cada meta está homologada al producto e indicador que le corresponde', 'Numeral 12, Circular 0009-4 de 2023; Resolución 2053 de 2022, artículo 8'),
  ('seguimiento-1', 'evidencias', 11, 'calidad_tecnica',
   'Las evidencias corresponden a la meta, al periodo y a la cantidad reportada', 'Numeral 2.a, Circular 0009-4 de 2023'),
  ('seguimiento-1', 'observaciones', 12, 'calidad_tecnica',
   'Las observaciones son claras y explican lo que la cifra no dice', 'Numeral 2.a, Circular 0009-4 de 2023');

create table lista_respuesta (
  entidad text not null,
  instrumento text not null,
  vigencia smallint not null,
  corte smallint not null,
  version integer not null,
  cuerpo text not null,
  n bigint generated always as identity primary key,
  lista text not null,
  item text not null,
  respuesta text not null check (respuesta in ('si', 'no', 'no_aplica', 'sin_responder')),
  nota text not null check (char_length(nota) <= 1000),
  por uuid not null references cuenta (id),
  rol text not null,
  en timestamptz not null,
  foreign key (entidad, instrumento, vigencia, corte, version)
    references reporte_version (entidad, instrumento, vigencia, corte, version),
  foreign key (lista, item) references lista_item (version, clave)
);
comment on table lista_respuesta is 'Respuestas a la lista de verificación de una versión; de cada punto vale la última';
create index lista_respuesta_version on lista_respuesta (entidad, instrumento, vigencia, corte, version, cuerpo, item, n desc);

create table nota_revision (
  entidad text not null references entidad (codigo),
  id uuid not null,
  cuerpo text not null,
  instrumento text not null,
  vigencia smallint not null,
  corte smallint not null,
  meta text,
  texto text not null check (char_length(texto) between 1 and 2000),
  por uuid not null references cuenta (id),
  rol text not null,
  en timestamptz not null,
  primary key (entidad, id)
);
comment on table nota_revision is 'Apuntes del equipo revisor para sí mismo: nunca los ve la entidad ni el público';
comment on column nota_revision.meta is 'Nulo: del reporte entero';
create index nota_revision_reporte on nota_revision (entidad, instrumento, vigencia, corte, cuerpo, en);

create table nota_retiro (
  entidad text not null,
  nota uuid not null,
  por uuid not null references cuenta (id),
  rol text not null,
  en timestamptz not null,
  primary key (entidad, nota),
  foreign key (entidad, nota) references nota_revision (entidad, id)
);
comment on table nota_retiro is 'Notas que su autor retiró';

do $$
declare tabla text;
begin
  foreach tabla in array array['riesgo_version', 'lista_respuesta', 'nota_revision', 'nota_retiro']
  loop
    execute format('create trigger %1$s_solo_anexar before update or delete on %1$I for each row execute function rechazar_cambio()', tabla);
    execute format('create trigger %1$s_no_vaciar before truncate on %1$I for each statement execute function rechazar_cambio()', tabla);
  end loop;
end $$;
