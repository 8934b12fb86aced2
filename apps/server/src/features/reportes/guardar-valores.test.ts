import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { alcanceInterno } from '../../platform/http/index.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan, meta } from '../../testing/plan-de-prueba.ts'
import { cadenaDe, direccion, escribir, operacion } from '../../testing/reporte.ts'
import { guardarValores } from './guardar-valores.ts'
import type { Operacion } from './operacion.repo.ts'

const M1 = meta('25200', 1)
const REPORTE = direccion('25200')

describe('Guardar valores campo por campo', () => {
  let mundo: Mundo
  const ana = () => mundo.as('ana')
  const resultadoDe = async (respuesta: ReturnType<typeof escribir>) => (await respuesta).cuerpo.resultados[0]
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-04-03T08:00:00-05:00' })
    await insertPlan(mundo, { entidad: '25200', lider: 'ana' })
    await insertPlan(mundo, { entidad: '25295', lider: 'beto', finalizadoEn: null })
  })
  afterAll(() => mundo.cerrar())

  it('el primer valor abre el reporte, y queda con su autor y su eslabón', async () => {
    const guardado = await resultadoDe(escribir(ana(), REPORTE, { meta: M1, campo: 'ejecutado', valor: '3.5' }))
    expect(guardado).toMatchObject({ resultado: 'guardado', valor: '3.5', problema: null })
    const { cuerpo } = await ana().get(`${REPORTE}/metas/${M1}/historia?campo=ejecutado`)
    expect(cuerpo.cambios).toEqual([
      {
        antes: null,
        despues: '3.5',
        opId: expect.any(String),
        en: '2023-04-03T08:00:00-05:00',
        autor: { nombre: 'Ana Cogua', rol: 'usuario_lider' },
      },
    ])
    expect(cuerpo.enviados).toEqual([])
  })

  it('dos personas en un campo: la segunda recibe ambos valores y nada se pierde en silencio', async () => {
    const campo = { meta: M1, campo: 'observacion' }
    const { servicios, reloj, cuentaDe } = mundo
    const beto = { cuenta: cuentaDe('beto'), rol: 'usuario_lider' }
    const porBeto = {
      db: servicios.conexion.db,
      ahora: reloj.ahora(),
      servicios,
      alcance: alcanceInterno(),
      persona: beto,
    }
    const clave = { entidad: '25200', instrumento: 'seguimiento', vigencia: 2023, corte: 1 } as const
    await guardarValores(porBeto, clave, [operacion({ ...campo, valor: 'texto de una' }) as Operacion])
    const otra = await resultadoDe(escribir(ana(), REPORTE, { ...campo, base: null, valor: 'texto de otra' }))
    expect(otra).toEqual({
      ...{ opId: otra.opId, resultado: 'conflicto', valor: 'texto de una', problema: null },
      ...{ autor: { nombre: 'Beto Gachancipá', rol: 'usuario_lider' }, en: '2023-04-03T08:00:00-05:00' },
    })
    const vista = await resultadoDe(
      escribir(ana(), REPORTE, { ...campo, base: 'texto de una', valor: 'texto de otra' }),
    )
    expect(vista.resultado).toBe('guardado')
  })

  it('escribir lo que ya está se da por guardado, sin otro eslabón', async () => {
    const antes = await cadenaDe(mundo, '25200')
    const igual = await resultadoDe(escribir(ana(), REPORTE, { meta: M1, campo: 'ejecutado', base: '9', valor: '3.5' }))
    expect(igual.resultado).toBe('guardado')
    expect(await cadenaDe(mundo, '25200')).toEqual(antes)
  })

  it('repetir una operación da la misma respuesta y no cambia nada, aunque el campo haya cambiado después', async () => {
    const campo = { meta: M1, campo: 'pagado', clave: 'sgp_salud' }
    const primera = operacion({ ...campo, valor: '100' })
    const enviar = (op: unknown) => ana().post(`${REPORTE}/operaciones`, { operaciones: [op] })
    await enviar(primera)
    await enviar(operacion({ ...campo, base: '100', valor: null }))
    expect((await enviar(primera)).cuerpo.resultados[0]).toMatchObject({ resultado: 'guardado', valor: '100' })
    const tarde = operacion({ ...campo, base: '1', valor: '2' })
    const conflicto = (await enviar(tarde)).cuerpo.resultados[0]
    expect(conflicto).toMatchObject({ resultado: 'conflicto', valor: null })
    await enviar(operacion({ ...campo, base: null, valor: '1' }))
    expect((await enviar(tarde)).cuerpo.resultados[0]).toEqual(conflicto)
  })

  it('la misma operación diez veces a la vez se guarda una sola', async () => {
    const op = operacion({ meta: M1, campo: 'obligado', clave: 'sgp_salud', valor: '7' })
    const respuestas = await Promise.all(
      Array.from({ length: 10 }, () => ana().post(`${REPORTE}/operaciones`, { operaciones: [op] })),
    )
    for (const { cuerpo } of respuestas)
      expect(cuerpo.resultados[0]).toMatchObject({ resultado: 'guardado', valor: '7' })
    const historia = await ana().get(`${REPORTE}/metas/${M1}/historia?campo=obligado&clave=sgp_salud`)
    expect(historia.cuerpo.cambios).toHaveLength(1)
  })

  it('veinte escrituras distintas a la vez sobre un campo: una gana, las demás ven su valor', async () => {
    const campo = { meta: meta('25200', 2), campo: 'ejecutado' }
    const todas = await Promise.all(
      Array.from({ length: 20 }, (_, i) => resultadoDe(escribir(ana(), REPORTE, { ...campo, valor: String(i + 1) }))),
    )
    const ganadora = todas.filter((r) => r.resultado === 'guardado')
    expect(ganadora).toHaveLength(1)
    for (const r of todas) expect(r.valor).toBe(ganadora[0].valor)
  })

  it('un lote grande, con un campo repetido y otros malos: cada operación responde por sí misma y en su orden', async () => {
    const m3 = meta('25200', 3)
    const escritos = [
      { meta: m3, campo: 'ejecutado', valor: '1' },
      { meta: m3, campo: 'ejecutado', base: '1', valor: '2' },
      { meta: m3, campo: 'ejecutado', base: '1', valor: '3' },
      { meta: m3, campo: 'comprometido', clave: 'fuente_inventada', valor: '3' },
      { meta: m3, campo: 'comprometido', clave: 'otros', valor: '3,5' },
      { meta: m3, campo: 'observacion', clave: 'otros', valor: 'x' },
      { meta: m3, campo: 'confirmacion', clave: 'fisico_sobre_200', valor: 'se amplió la cobertura' },
      { meta: meta('25200', 99), campo: 'ejecutado', valor: '1' },
      ...Array.from({ length: 450 }, (_, i) => ({
        meta: m3,
        campo: 'observacion',
        base: i === 0 ? null : `v${i - 1}`,
        valor: `v${i}`,
      })),
    ]
    const { cuerpo } = await escribir(ana(), REPORTE, ...escritos)
    const codigos = cuerpo.resultados.map(
      (r: { resultado: string; problema: { codigo: string } | null }) => r.problema?.codigo ?? r.resultado,
    )
    expect(codigos.slice(0, 8)).toEqual([
      ...['guardado', 'guardado', 'conflicto', 'valor.fuente_desconocida', 'valor.no_es_cifra', 'valor.clave_sobra'],
      ...['guardado', 'plan.meta_no_existe'],
    ])
    expect(new Set(codigos.slice(8))).toEqual(new Set(['guardado']))
    expect(cuerpo.resultados[2]).toMatchObject({ valor: '2' })
  })

  it('los cambios desde un número traen solo lo nuevo, con quién', async () => {
    const { secuencia } = (await ana().get(`${REPORTE}/metas`)).cuerpo
    expect((await ana().get(`${REPORTE}/cambios?desde=${secuencia}`)).cuerpo).toEqual({
      secuencia,
      estado: 'borrador',
      cambios: [],
    })
    await escribir(ana(), REPORTE, { meta: M1, campo: 'pagado', clave: 'otros', valor: '1' })
    const { cuerpo } = await ana().get(`${REPORTE}/cambios?desde=${secuencia}`)
    expect(cuerpo.cambios).toMatchObject([
      { meta: M1, campo: 'pagado', clave: 'otros', valor: '1', autor: { nombre: 'Ana Cogua' } },
    ])
    expect(cuerpo.secuencia).toBeGreaterThan(secuencia)
  })

  it('se prepara el borrador también sin PI finalizado, y fuera de plazo', async () => {
    const suyo = direccion('25295', 2023, 3)
    const guardado = await resultadoDe(
      escribir(mundo.as('beto'), suyo, { meta: meta('25295', 1), campo: 'ejecutado', valor: '1' }),
    )
    expect(guardado.resultado).toBe('guardado')
  })

  it('un corte que no está en el cronograma, o de quien no reporta, no existe', async () => {
    for (const vigencia of [2021, 2022]) {
      const { cuerpo } = await escribir(ana(), direccion('25200', vigencia), {
        meta: M1,
        campo: 'ejecutado',
        valor: '1',
      })
      expect(cuerpo.type).toBe('reporte.no_existe')
    }
    const { cuerpo } = await escribir(ana(), direccion('25200', 2023, 5), { meta: M1, campo: 'ejecutado', valor: '1' })
    expect(cuerpo.type).toBe('reporte.no_existe')
  })

  it('"sin avance" declara muchas metas a la vez y deja en paz las que ya tienen cifras', async () => {
    const beto = mundo.as('beto')
    const metas = [1, 2, 3].map((i) => meta('25295', i))
    const { cuerpo } = await beto.post(`${direccion('25295', 2023, 3)}/sin-avance`, {
      metas,
      motivo: 'Sin contratación aún',
    })
    expect(cuerpo).toEqual({ declaradas: 2, omitidas: [metas[0]] })
    const ajena = await beto.post(`${direccion('25295', 2023, 3)}/sin-avance`, {
      metas: [meta('25295', 9)],
      motivo: 'Sin contratación',
    })
    expect(ajena.cuerpo.type).toBe('plan.meta_no_existe')
  })

  it('la cadena de auditoría queda íntegra', async () => {
    expect(await cadenaDe(mundo, '25200')).toMatchObject({ integra: true, primerFallo: null, enLaCabeza: true })
    expect(await cadenaDe(mundo, '25295')).toMatchObject({ integra: true, enLaCabeza: true })
  })
})
