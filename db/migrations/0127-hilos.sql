-- Threads of the file of a report, between the entity, its gobernación and DNP: the same rows as the internal comments, in another scope. A thread
-- is about the report whole or one of its metas; what is said in it is never taken back, and names people who must read it (R4.1, R5.3).

alter table comentario rename column meta to lugar;
alter table comentario add column ambito text not null default 'interno' check (ambito in ('interno', 'expediente'));
alter table comentario add column organismo text;
alter table comentario alter column ambito drop default;
alter table comentario add constraint comentario_organismo check ((ambito = 'expediente') = (organismo is not null));
comment on table comentario is 'Lo que una persona dijo sobre un lugar de un reporte: a sus colegas, o en el expediente a quienes lo acompañan y revisan';
comment on column comentario.lugar is 'Número de la meta, o «reporte» si trata de todo el reporte';
comment on column comentario.organismo is 'En nombre de quién habla, como se llamaba ese día; solo en el expediente';
drop index comentario_hilo;
create index comentario_hilo on comentario (entidad, instrumento, vigencia, corte, ambito, lugar, en);

alter table comentario_suceso rename column meta to lugar;
alter table comentario_suceso add column ambito text not null default 'interno' check (ambito in ('interno', 'expediente'));
alter table comentario_suceso alter column ambito drop default;
alter table comentario_suceso add constraint comentario_suceso_sin_retiro check (ambito = 'interno' or acto <> 'retirar');
drop index comentario_suceso_hilo;
create index comentario_suceso_hilo on comentario_suceso (entidad, instrumento, vigencia, corte, ambito, lugar, en);

alter table comentario_lectura rename column meta to lugar;
alter table comentario_lectura add column ambito text not null default 'interno' check (ambito in ('interno', 'expediente'));
alter table comentario_lectura alter column ambito drop default;
alter table comentario_lectura drop constraint comentario_lectura_pkey;
alter table comentario_lectura add primary key (entidad, cuenta, instrumento, vigencia, corte, ambito, lugar);
comment on table comentario_lectura is 'Hasta cuándo leyó cada persona los comentarios de un lugar';

create table comentario_mencion (
  entidad text not null,
  comentario uuid not null,
  cuenta uuid not null references cuenta (id),
  primary key (entidad, comentario, cuenta),
  foreign key (entidad, comentario) references comentario (entidad, id)
);
comment on table comentario_mencion is 'A quién nombra un mensaje del expediente: se le escribe a su correo';
create trigger comentario_mencion_solo_anexar before update or delete on comentario_mencion
  for each row execute function rechazar_cambio();
create trigger comentario_mencion_no_vaciar before truncate on comentario_mencion
  for each statement execute function rechazar_cambio();
