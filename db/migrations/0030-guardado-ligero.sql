-- Savings: what the statement that writes them has already made sure of is not looked up again for each row.
-- Both tables are written only through a report's own row, held meanwhile, by an account whose open session was just seen; reports,
-- entities and accounts are never deleted. The three look-ups were a quarter of the database's time for each saved value.

alter table reporte_valor drop constraint reporte_valor_por_fkey;
alter table reporte_valor drop constraint reporte_valor_entidad_instrumento_vigencia_corte_fkey;
alter table operacion drop constraint operacion_entidad_fkey;
