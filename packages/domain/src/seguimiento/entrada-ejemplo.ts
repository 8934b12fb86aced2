// A meta to start an example from; tests change only what they speak of.
import { type DineroFuente, type EntradaMeta, SIN_VALORES, type ValoresMeta } from './entrada.ts'

export function entradaEjemplo(cambios: Partial<EntradaMeta> = {}): EntradaMeta {
  return {
    meta: '25200-M-0001',
    linea: '1',
    sector: '22',
    programa: '2201',
    ods: '4',
    dependencia: 'planeacion',
    indicador: '220100100',
    unidad: 'Número',
    tipoAcumulacion: 'acumulativo',
    orientacion: 'incremento',
    orientacionAsumida: true,
    lineaBase: null,
    metaCuatrienio: '40',
    programado: '10',
    programadoPorVigencia: { '2024': '10', '2025': '10', '2026': '10', '2027': '10' },
    programadoFuentes: { recursos_propios: '100000000' },
    valores: SIN_VALORES,
    anterior: null,
    ejecutadoAntes: {},
    ...cambios,
  }
}

export function valoresEjemplo(cambios: Partial<ValoresMeta> = {}): ValoresMeta {
  return { ...SIN_VALORES, ...cambios }
}

export function dineroEjemplo(
  comprometido: string | null,
  obligado: string | null,
  pagado: string | null,
): DineroFuente {
  return { comprometido, obligado, pagado }
}
