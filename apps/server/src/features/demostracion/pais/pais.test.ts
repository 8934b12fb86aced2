import { faltaParaFinalizar, type Plan } from '@kpt/domain/planes'
import {
  armarEntradas,
  METODOLOGIA_INICIAL,
  parseDocumento,
  revisarContenido,
  type ValoresMeta,
  valoresDelDocumento,
} from '@kpt/domain/seguimiento'
import { parseInstante } from '@kpt/domain/shared'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crearMundo, type Mundo } from '../../../testing/mundo.ts'
import { cronogramaDeDemostracion } from '../cronograma.ts'
import { cronogramaAnual } from './cronograma-anual.ts'
import { enTextoDeCopia, type FilasDelPais, filasVacias, TABLAS } from './filas.ts'
import { historiaDe } from './historia.ts'
import { entidadesDelPais, readPais } from './leer-pais.ts'
import type { EntidadDelPais, Pais } from './pais.ts'
import { representar } from './representar.ts'

const HOY = '2026-11-20T10:00:00-05:00'

describe('El país inventado', () => {
  let mundo: Mundo
  let pais: Pais
  let entidades: EntidadDelPais[]
  /** One of every eight, the country over. */
  let filas: FilasDelPais
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: HOY })
    const hoy = mundo.servicios.reloj.ahora()
    entidades = entidadesDelPais(mundo.servicios, hoy)
    pais = alDia(await readPais(mundo.servicios, hoy), HOY)
    filas = representarTodas(
      pais,
      entidades.filter((_, i) => i % 8 === 0),
    )
  })
  afterAll(() => mundo.cerrar())

  it('alcanza a toda entidad obligada: los departamentos, sus municipios y Bogotá, que revisa el DNP', () => {
    const { territorio } = mundo.servicios.referencia
    const obligadas = [...territorio.values()].filter((e) => ['departamento', 'municipio'].includes(e.tipo))
    // Bogotá reports as a municipality; it has no government of department.
    expect(entidades.map((e) => e.codigo)).toEqual(obligadas.map((e) => e.codigo).filter((codigo) => codigo !== '11'))
    const dnp = entidades.filter((e) => e.revisor === 'dnp').map((e) => e.codigo)
    expect(dnp.filter((codigo) => codigo.length === 5)).toEqual(['11001'])
    expect(dnp).toContain('25')
  })

  it('es el mismo para el mismo día, entidad por entidad y en cualquier orden', () => {
    const algunas = entidades.slice(40, 46)
    const textoDe = (orden: readonly EntidadDelPais[]) =>
      orden
        .map((entidad) => representarTodas(pais, [entidad]))
        .map((suyas) => TABLAS.map((tabla) => enTextoDeCopia(suyas, tabla)).join())
    expect(textoDe(algunas)).toEqual(textoDe([...algunas].reverse()).reverse())
    expect(textoDe(algunas)).not.toEqual(algunas.map((e) => representarTodas({ ...pais, semilla: 'otra' }, [e])))
  })

  it('dice en cada plan que es inventado, y lo arma con indicadores del catálogo que se pueden finalizar', () => {
    const codigos = new Set(pais.indicadores.map((i) => i.codigo))
    const acto = { tipo: 'acuerdo', numero: '1', fecha: '2024-05-30', documento: 'ab' } as const
    for (const { texto, version, entidad } of filas.plan_version) {
      const plan = JSON.parse(texto) as Plan
      expect(plan.nombrePlan).toMatch(/^Plan inventado .* \(demostración\)$/)
      const estado = filas.plan.find((p) => p.entidad === entidad)?.estado
      if (estado !== 'en_construccion')
        expect(
          plan.metas.every((m) => codigos.has(m.indicador ?? '')),
          `${entidad} v${version}`,
        ).toBe(true)
      expect(faltaParaFinalizar(plan, acto, { catalogo: codigos })).toEqual([])
    }
    const metas = filas.plan_version.map((v) => v.metas).sort((a, b) => a - b)
    expect(metas[0]).toBeGreaterThanOrEqual(20)
    expect(metas.at(-1)).toBeLessThanOrEqual(110)
  })

  it('los borradores del corte abierto se escriben en varios días, cada uno hasta donde va', () => {
    const abierto = filas.reporte_valor.filter((v) => v.vigencia === 2026 && v.corte === 4)
    const enviados = new Set(filas.reporte.filter((r) => r.corte === 4 && r.version > 0).map((r) => r.entidad))
    const borradores = Map.groupBy(
      abierto.filter((v) => !enviados.has(v.entidad)),
      (v) => v.entidad,
    )
    const dias = [...borradores.values()].map((celdas) => new Set(celdas.map((c) => c.en.slice(0, 10))).size)
    expect(dias.length).toBeGreaterThan(20)
    expect(dias.filter((d) => d > 1).length).toBeGreaterThan(dias.length / 2)
  })

  it('llega a todos los estados de un plan y de un reporte que los actos alcanzan', () => {
    expect(valoresDe(filas.plan, 'estado')).toEqual(['en_construccion', 'en_modificacion', 'finalizado'])
    expect(valoresDe(filas.reporte, 'estado')).toEqual(['borrador', 'en_ajustes', 'enviado', 'validado'])
    expect(new Set(filas.reporte_version.map((v) => v.oportuna))).toEqual(new Set([true, false, null]))
    const cerrados = pais.vigencias.flatMap(({ vigencia }) => filas.reporte.filter((r) => r.vigencia === vigencia))
    expect(cerrados.some((r) => r.vigente === null && r.version > 0)).toBe(true)
    expect(cerrados.some((r) => r.estado === 'enviado' && r.revision_por !== null)).toBe(true)
    const conReporte = new Set(
      filas.reporte_version.filter((v) => v.vigencia === 2026 && v.corte === 3).map((v) => v.entidad),
    )
    expect(filas.plan.filter((p) => !conReporte.has(p.entidad)).length).toBeGreaterThan(5)
    expect(valoresDe(filas.reporte_valor, 'campo')).toEqual([
      ...['comprometido', 'confirmacion', 'ejecutado', 'obligado', 'observacion', 'pagado', 'sin_avance'],
    ])
  })

  it('nada de lo enviado tiene faltas, y no hay acto después de hoy', () => {
    expect(filas.reporte_version.length).toBeGreaterThan(500)
    expect(faltasDe(filas)).toEqual([])
    const hoy = parseInstante(HOY) ?? 0
    expect(filas.auditoria.every(({ en }) => (parseInstante(en) ?? 0) <= hoy)).toBe(true)
  })

  it('cuenta una historia posible cualquiera que sea el día', () => {
    const algunas = entidades.filter((_, i) => i % 60 === 7)
    for (const dia of [
      '2024-01-20',
      '2024-08-15',
      '2025-02-16',
      '2026-01-02',
      '2026-04-16',
      '2027-12-31',
      '2028-03-01',
    ]) {
      const deEseDia = alDia(pais, `${dia}T09:00:00-05:00`, periodoDe(mundo, dia))
      const suyas = representarTodas(deEseDia, algunas)
      expect(suyas.plan.length, dia).toBe(algunas.length)
      expect(faltasDe(suyas), dia).toEqual([])
    }
  })

  it('la historia de una entidad va en orden', () => {
    for (const entidad of entidades.slice(0, 50)) {
      const instantes = historiaDe(entidad, pais).map(({ en }) => en)
      expect(instantes).toEqual(instantes.toSorted((a, b) => a - b))
    }
  })
})

function representarTodas(pais: Pais, entidades: readonly EntidadDelPais[]): FilasDelPais {
  const filas = filasVacias()
  const indicadores = new Set(pais.indicadores.map(({ codigo }) => codigo))
  const documento = { sha256: Buffer.alloc(32), bytes: 10 }
  for (const entidad of entidades) representar({ pais, indicadores, documento, filas }, entidad)
  return filas
}

function periodoDe({ servicios }: Mundo, dia: string): Pais['periodo'] {
  const anio = Number(dia.slice(0, 4))
  const periodo = servicios.referencia.periodos.find((p) => p.desde <= anio && anio <= p.hasta)
  if (!periodo) throw new Error(`no period holds ${anio}`)
  return periodo
}

/** The country on another day, with the invented calendars that it would have. */
function alDia(pais: Pais, iso: string, periodo = pais.periodo): Pais {
  const ultima = Number(iso.slice(0, 4))
  const anios = Array.from({ length: ultima - periodo.desde + 1 }, (_, i) => periodo.desde + i)
  const [metodologia] = pais.vigencias.map((v) => v.metodologia)
  const vigencias = anios.flatMap((vigencia) => {
    const { cronogramas } = vigencia === ultima ? cronogramaDeDemostracion(vigencia) : cronogramaAnual(vigencia)
    return cronogramas.map((cronograma) => ({ vigencia, cronograma, metodologia: metodologia ?? METODOLOGIA_INICIAL }))
  })
  return { ...pais, periodo, vigencias, hoy: parseInstante(iso) ?? 0 }
}

function valoresDe<F extends Record<string, unknown>>(filas: readonly F[], columna: keyof F): unknown[] {
  return [...new Set(filas.map((fila) => fila[columna]))].sort()
}

/** What the rules find in each frozen version, against the one that stood before it in its vigencia when it was sent. */
function faltasDe(filas: FilasDelPais): string[] {
  const planes = new Map(filas.plan_version.map((p) => [`${p.entidad}/${p.version}`, JSON.parse(p.texto) as Plan]))
  return filas.reporte_version.flatMap(({ entidad, vigencia, corte, version, plan_version, texto, en }) => {
    const documento = parseDocumento(texto)
    const plan = planes.get(`${entidad}/${plan_version}`)
    if (!documento || !plan) return [`${entidad} ${vigencia}/${corte}: does not read back`]
    const anterior = filas.reporte_version.findLast(
      (v) => v.entidad === entidad && v.vigencia === vigencia && v.corte < corte && v.en < en && contaba(filas, v, en),
    )
    const previo = anterior ? parseDocumento(anterior.texto) : null
    const anteriores: Record<string, ValoresMeta> = previo ? valoresDelDocumento(previo) : {}
    const entradas = armarEntradas(plan, vigencia, valoresDelDocumento(documento), anteriores)
    const { bloqueantes, sinConfirmar, sinReporte } = revisarContenido(entradas)
    const malas = [...bloqueantes, ...sinConfirmar, ...sinReporte]
    return malas.length === 0 ? [] : [`${entidad} ${vigencia}/${corte} v${version}: ${malas.join(' ')}`]
  })
}

/** Whether what was sent of a report stood at an instant: it had not been taken back. */
function contaba(
  filas: FilasDelPais,
  { entidad, vigencia, corte }: { entidad: string; vigencia: number; corte: number },
  en: string,
): boolean {
  const ultimo = filas.reporte_suceso.findLast(
    (s) =>
      ['enviar', 'retirar'].includes(s.acto) &&
      s.entidad === entidad &&
      s.vigencia === vigencia &&
      s.corte === corte &&
      s.en < en,
  )
  return ultimo?.acto === 'enviar'
}
