// What an entity does with one corte: in time, late or not at all, and what the review makes of it.
import { fechaEn, finDe, type Instante, sumarDias } from '@kpt/domain/shared'
import { type Azar, azarDe, entre } from '../azar.ts'
import type { ActoDeReporte, EnInstante } from './acto-inventado.ts'
import { diasDespues, entreFechas, mayor, menor, minutosAntes } from './dias.ts'
import type { Caracter, CorteInventado } from './historia.ts'
import type { EntidadDelPais, Pais } from './pais.ts'
import { revision } from './revision-inventada.ts'
import { type CeldaDeMeta, celdasInventadas } from './valores-inventados.ts'

export type Actos = EnInstante<ActoDeReporte>[]

export function historiaDelCorte(
  { codigo }: EntidadDelPais,
  corte: CorteInventado,
  caracter: Caracter,
  { semilla, hoy }: Pick<Pais, 'semilla' | 'hoy'>,
): Actos {
  const { vigencia, corte: numero, limite } = corte.plazos
  const azar = azarDe(`${semilla}/${codigo}/${vigencia}/${numero}`)
  const abierto = hoy < finDe(limite)
  const enviadoEn = corte.finalizado ? cuandoEnvia(azar, corte, caracter, hoy) : null
  if (enviadoEn === null) return azar() < (abierto ? 0.4 : 0.3) ? borrador(azar, corte, caracter, hoy) : []
  const donde = { vigencia, corte: numero }
  const celdas = celdasDelCorte(corte, caracter, enviadoEn)
  const actos: Actos = [
    { ...donde, acto: 'llenar', en: minutosAntes(azar, enviadoEn), celdas },
    { ...donde, acto: 'enviar', en: enviadoEn },
    ...(azar() < 0.04 ? retiro(azar, corte, enviadoEn) : []),
  ]
  const ultimo = actos.at(-1)
  if (ultimo?.acto !== 'enviar') return actos
  return [...actos, ...revision(azar, corte, { ...caracter, celdas, desde: ultimo.en, hoy })]
}

/** Null: it does not send it. While the corte is open most have not sent it yet. */
function cuandoEnvia(
  azar: Azar,
  { plazos }: CorteInventado,
  { puntualidad }: Caracter,
  hoy: Instante,
): Instante | null {
  const { abre, fechaDatos, limite, recibeHasta } = plazos
  const suerte = azar()
  if (hoy < finDe(limite)) {
    return suerte < puntualidad * 0.25 ? entreFechas(azar, fechaEn(abre), fechaEn(hoy)) : null
  }
  if (suerte < puntualidad) {
    const desde = mayor(fechaEn(abre), menor(sumarDias(fechaDatos, 1), sumarDias(limite, -12)))
    return entreFechas(azar, desde, limite)
  }
  if (suerte > puntualidad + (1 - puntualidad) * 0.6) return null
  const tarde = diasDespues(azar, finDe(limite), 0, 45)
  return tarde < recibeHasta ? tarde : null
}

/** Every meta, as it stands at the data date or, before it has come, on the day. */
function celdasDelCorte({ plazos, plan }: CorteInventado, { ritmo }: Caracter, en: Instante): CeldaDeMeta[] {
  const fechaDatos = menor(plazos.fechaDatos, fechaEn(en))
  return plan.metas.flatMap((meta) => celdasInventadas(meta, { vigencia: plazos.vigencia, fechaDatos, ritmo }))
}

/** Some of the metas, written on several days, and nothing more: what is open goes on at its own pace. */
function borrador(azar: Azar, corte: CorteInventado, caracter: Caracter, hoy: Instante): Actos {
  const { vigencia, corte: numero, abre, limite } = corte.plazos
  const parte = 0.1 + 0.8 * azar()
  const veces = entre(azar, 1, 6)
  const dias = Array.from({ length: veces }, () => entreFechas(azar, fechaEn(abre), menor(limite, fechaEn(hoy))))
  return dias
    .sort((a, b) => a - b)
    .map((en, i) => {
      const porMeta = [...Map.groupBy(celdasDelCorte(corte, caracter, en), (c) => c.meta).values()]
      const hasta = (vez: number) => Math.ceil((porMeta.length * parte * vez) / veces)
      return { vigencia, corte: numero, acto: 'llenar', en, celdas: porMeta.slice(hasta(i), hasta(i + 1)).flat() }
    })
}

/** Taken back on the same or the next day while nobody had begun to review it; most send it again. */
function retiro(azar: Azar, { plazos, plan }: CorteInventado, enviadoEn: Instante): Actos {
  const { vigencia, corte, recibeHasta } = plazos
  const donde = { vigencia, corte }
  const retirado = enviadoEn + entre(azar, 20, 300) * 60_000
  const otraVez = diasDespues(azar, retirado, 1, 1)
  const [meta] = plan.metas
  if (!meta || otraVez >= recibeHasta) return []
  const correccion = { meta: meta.numero, campo: 'observacion', clave: '', valor: OBSERVACION } as const
  const primero = {
    ...donde,
    acto: 'retirar',
    en: retirado,
    motivo: 'Faltó revisar una cifra (motivo inventado)',
  } as const
  if (azar() < 0.25) return [primero]
  return [
    primero,
    { ...donde, acto: 'llenar', en: minutosAntes(azar, otraVez), celdas: [correccion] },
    { ...donde, acto: 'enviar', en: otraVez },
  ]
}

const OBSERVACION = 'Cifra revisada antes de enviar de nuevo (observación inventada)'
