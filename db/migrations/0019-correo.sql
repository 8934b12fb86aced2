-- Outgoing mail: each message is one row, written in the transaction of the act that it tells. A job sends it after the commit.

create table correo (
  id uuid primary key,
  clave text not null unique,
  clase text not null check (clase ~ '^[a-z_]+(\.[a-z_]+)?$'),
  sujeto text not null,
  para text not null check (para !~ '[\x01-\x1f\x7f]' and length(para) <= 254),
  copia text[] not null default '{}',
  asunto text not null check (asunto !~ '[\x01-\x1f\x7f]' and length(asunto) between 1 and 300),
  texto text,
  html text,
  estado text not null default 'pendiente' check (estado in ('pendiente', 'enviado', 'muerto')),
  faltan text[] not null,
  intentos integer not null default 0 check (intentos >= 0),
  proximo_en timestamptz,
  caduca_en timestamptz,
  ultimo_error text,
  respuesta text,
  creado_en timestamptz not null,
  enviado_en timestamptz,
  check ((texto is null) = (html is null)),
  check (estado <> 'pendiente' or texto is not null),
  check ((estado = 'pendiente') = (proximo_en is not null)),
  check ((estado = 'enviado') = (enviado_en is not null))
);
comment on table correo is 'Correos que salen, uno por fila, escritos en la transacción del acto que cuentan. Un trabajo los envía después';
comment on column correo.id is 'También es su Message-ID: si se envía dos veces, quien lo recibe puede saber que es el mismo';
comment on column correo.clave is 'Qué mensaje es (solicitud/…/recibo): el mismo no se escribe dos veces';
comment on column correo.sujeto is 'De qué cosa habla, como ruta: sus correos se buscan por ella';
comment on column correo.texto is 'Se borra cuando sale, con el HTML: puede llevar un enlace secreto. Solo el buzón de la demostración lo conserva';
comment on column correo.faltan is 'Direcciones que todavía no lo tienen: a quien ya lo recibió no se le vuelve a escribir';
comment on column correo.proximo_en is 'Desde cuándo se puede intentar; solo mientras está pendiente';
comment on column correo.caduca_en is 'Desde cuándo ya no sirve (su enlace venció): no se envía más';
comment on column correo.ultimo_error is 'Lo último que salió mal, aunque después haya salido';
comment on column correo.respuesta is 'Lo que contestó el servidor de correo al recibirlo';
create index correo_pendiente on correo (proximo_en) where estado = 'pendiente';
create index correo_estado on correo (estado, creado_en desc);
create index correo_sujeto on correo (sujeto);
create index correo_con_cuerpo on correo (creado_en) where texto is not null and estado <> 'pendiente';
