// Columns of the files of this screen.
import { NOMBRES_ESTADO_PREPARACION } from '@kpt/textos'
import type { Columna } from '@kpt/textos/libro'
import { type DepartamentoPreparado, type EntidadPreparada, ESTADOS } from './tipos.ts'

export const COLUMNAS_DEPARTAMENTOS: Columna<DepartamentoPreparado>[] = [
  { titulo: 'Código', valor: (d) => d.codigo },
  { titulo: 'Departamento', valor: (d) => d.nombre },
  { titulo: 'Entidades obligadas', numero: true, valor: (d) => d.cuenta.entidades },
  ...ESTADOS.map((e) => ({
    ...{ titulo: NOMBRES_ESTADO_PREPARACION[e.estado], numero: true },
    valor: (d: DepartamentoPreparado) => d.cuenta[e.cuenta],
  })),
  { titulo: 'Con todas las metas resueltas', numero: true, valor: (d) => d.cuenta.homologacionCompleta },
  { titulo: 'Metas', numero: true, valor: (d) => d.cuenta.metas },
  { titulo: 'Metas homologadas', numero: true, valor: (d) => d.cuenta.homologadas },
  { titulo: 'Metas exceptuadas', numero: true, valor: (d) => d.cuenta.exceptuadas },
  { titulo: 'Metas que esperan al DNP', numero: true, valor: (d) => d.cuenta.enEspera },
  { titulo: 'Metas que el DNP respondió', numero: true, valor: (d) => d.cuenta.respondidas },
]

export const COLUMNAS_ENTIDADES: Columna<EntidadPreparada>[] = [
  { titulo: 'Código', valor: (f) => f.entidad.codigo },
  { titulo: 'Entidad', valor: (f) => f.entidad.nombre },
  { titulo: 'Departamento', valor: (f) => f.entidad.departamentoNombre },
  { titulo: 'Estado del plan', valor: (f) => NOMBRES_ESTADO_PREPARACION[f.estado] },
  { titulo: 'Última versión', numero: true, valor: (f) => (f.version > 0 ? f.version : null) },
  { titulo: 'Hecha el', valor: (f) => f.hechaEn },
  { titulo: 'Versión finalizada', numero: true, valor: (f) => f.versionFinalizada },
  { titulo: 'Finalizada el', valor: (f) => f.finalizadaEn },
  { titulo: 'Metas', numero: true, valor: (f) => (f.version > 0 ? f.metas : null) },
  { titulo: 'Metas homologadas', numero: true, valor: (f) => (f.version > 0 ? f.homologadas : null) },
  { titulo: 'Metas exceptuadas', numero: true, valor: (f) => (f.version > 0 ? f.exceptuadas : null) },
  { titulo: 'Metas que esperan al DNP', numero: true, valor: (f) => (f.version > 0 ? f.enEspera : null) },
  { titulo: 'Metas que el DNP respondió', numero: true, valor: (f) => (f.version > 0 ? f.respondidas : null) },
  { titulo: 'Usuario líder', valor: (f) => f.lider?.nombre },
  { titulo: 'Correo del usuario líder', valor: (f) => f.lider?.correo },
]
