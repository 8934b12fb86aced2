-- The way back of whoever lost the second factor and the recovery codes: asked for with the password, waited for, cancelled by the mailbox.

create table rescate (
  id uuid primary key,
  cuenta uuid not null references cuenta (id),
  pedido_en timestamptz not null,
  red text,
  fin text check (fin in ('cancelado', 'hecho', 'vencido')),
  fin_en timestamptz,
  check ((fin is null) = (fin_en is null))
);
comment on table rescate is 'Pedidos de entrar sin el segundo paso: se esperan, y el buzón de la persona los cancela';
create unique index rescate_en_curso on rescate (cuenta) where fin is null;

alter table enlace drop constraint enlace_clase_check;
alter table enlace add constraint enlace_clase_check check (
  clase in ('activar', 'invitacion', 'clave', 'seguir', 'objetar', 'rescate'));

alter table ingreso drop constraint ingreso_resultado_check;
alter table ingreso add constraint ingreso_resultado_check check (
  resultado in ('bien', 'clave', 'espera', 'segundo_factor', 'sin_nombramiento', 'identidad',
    'rescate_pedido', 'rescate_cancelado', 'rescate_hecho'));
