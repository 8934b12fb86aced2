-- Answers that the desk keeps: it fills its own with them, and those that are published anybody reads. Each change is another row.

create table ayuda_respuesta (
  id uuid not null,
  n integer not null check (n > 0),
  categoria text not null references ayuda_categoria (codigo),
  pregunta text not null check (char_length(pregunta) between 5 and 200),
  respuesta text not null check (char_length(respuesta) between 10 and 4000),
  publica boolean not null,
  retirada boolean not null,
  persona text not null,
  por uuid references cuenta (id),
  en timestamptz not null,
  primary key (id, n)
);
comment on table ayuda_respuesta is 'Respuestas de la mesa de ayuda, con todas sus redacciones: rige la última de cada una';
comment on column ayuda_respuesta.publica is 'Cualquiera la lee entre las preguntas frecuentes; si no, solo la mesa, para responder con ella';
comment on column ayuda_respuesta.por is 'Quién la escribió; nulo en las que trae el sistema';
create trigger ayuda_respuesta_solo_anexar before update or delete on ayuda_respuesta
  for each row execute function rechazar_cambio();
create trigger ayuda_respuesta_no_vaciar before truncate on ayuda_respuesta
  for each statement execute function rechazar_cambio();

insert into ayuda_respuesta (id, n, categoria, pregunta, respuesta, publica, retirada, persona, por, en) values
  ('0d9a1f00-0000-4000-8000-000000000001', 1, 'ingreso', '¿Cómo recupero mi contraseña?',
   'En la pantalla de ingreso siga «¿Ha olvidado su contraseña?» y escriba su correo registrado. Le llega un enlace de una sola vez con el que usted pone otra contraseña. Nadie del DNP ni de la gobernación puede ponerla por usted.',
   true, false, 'KPT', null, '2026-11-22T00:00:00-05:00'),
  ('0d9a1f00-0000-4000-8000-000000000002', 1, 'ingreso', '¿Cómo cambio el usuario líder de mi entidad?',
   'Quien va a ser el nuevo usuario líder entra a «Solicitar usuario líder», llena el formulario y adjunta los soportes. El DNP los verifica y le escribe a su correo con lo que sigue. Al activarse, el anterior deja de serlo.',
   true, false, 'KPT', null, '2026-11-22T00:00:00-05:00'),
  ('0d9a1f00-0000-4000-8000-000000000003', 1, 'plazos', '¿Qué pasa si reporto después del plazo?',
   'En los cortes parciales el reporte se recibe y queda marcado como extemporáneo. El corte definitivo cierra: después de su último día solo se reporta si una circular o una excepción lo permite. Su pantalla de Plazos dice qué rige para su entidad y por qué acto.',
   true, false, 'KPT', null, '2026-11-22T00:00:00-05:00'),
  ('0d9a1f00-0000-4000-8000-000000000004', 1, 'plan', '¿Por qué no puedo enviar si ya registré mis avances?',
   'Para enviar hace falta que el Plan Indicativo esté finalizado, que todas las metas estén homologadas cuando la vigencia lo exige, y que cada meta tenga su avance o la declaración de que no hubo. La pantalla de envío lista exactamente lo que falta, con enlaces para resolverlo.',
   true, false, 'KPT', null, '2026-11-22T00:00:00-05:00'),
  ('0d9a1f00-0000-4000-8000-000000000005', 1, 'reporte', '¿En qué unidad se reporta el dinero?',
   'En pesos, sin miles ni millones (numeral 10 de la Circular 0009-4 de 2023). Puede escribir 1.234.567,89 o 1234567.89.',
   true, false, 'KPT', null, '2026-11-22T00:00:00-05:00'),
  ('0d9a1f00-0000-4000-8000-000000000006', 1, 'revision', '¿Cómo respondo los ajustes que me pidieron?',
   'Abra el reporte del corte: arriba está lo que se pidió, meta por meta, con su motivo y su fecha. Corrija lo que se abrió o explique por qué está bien, y envíe otra vez. Si hace falta corregir una meta que no se abrió, pídalo desde la misma pantalla.',
   true, false, 'KPT', null, '2026-11-22T00:00:00-05:00');
