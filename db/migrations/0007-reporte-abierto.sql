-- Reports: what a round of adjustments leaves open lives in the report's own row; saved values follow the order of the audit chain.

alter table reporte add column metas_abiertas text[];
comment on column reporte.metas_abiertas is 'Metas que la solicitud de ajustes dejó abiertas; nulo: todas. Va en la fila del reporte para que quien guarda la lea bajo el mismo candado que el estado';

-- A counter in the report's row would make every saving wait for the FOR SHARE of all the others: the number of the link in the
-- entity's audit chain, whose head is already held until commit, gives the same order without another lock.
alter table reporte drop column secuencia;
drop index reporte_valor_secuencia;
comment on column reporte_valor.secuencia is 'Número en la cadena de auditoría de la entidad del primer cambio guardado con este: permite pedir solo lo nuevo';
alter table reporte_valor add column antes text;
comment on column reporte_valor.antes is 'El valor que tenía el campo y que la persona veía al escribir: se guarda solo si aún es ese';
alter table reporte_valor set (fillfactor = 80);

comment on column operacion.resultado is 'La respuesta dada, como texto JSON. Lo rechazado no se recuerda: puede volver a intentarse';

-- Sums are exact decimals so that the parts add up to the whole in any order.
alter table reporte_aporte
  alter column suma_fisico type numeric using suma_fisico::numeric,
  alter column suma_fisico_cuatrienio type numeric using suma_fisico_cuatrienio::numeric,
  add column metas_declaradas integer not null,
  add column metas_no_requieren integer not null;
comment on column reporte_aporte.metas_reportadas is 'Con valores; las declaradas sin avance se cuentan aparte';

create table exigencia (
  exigencia text not null check (exigencia in ('homologacion')),
  instrumento text not null check (instrumento in ('seguimiento', 'gestionweb')),
  desde integer not null,
  hasta integer,
  cita text not null references cita,
  primary key (exigencia, instrumento, desde)
);
comment on table exigencia is 'Lo que se exige para enviar un reporte, por vigencia, además de lo que se exige siempre';
