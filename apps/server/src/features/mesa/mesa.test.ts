import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openConexion } from '../../platform/db/conexion.ts'
import type { Nombre } from '../../testing/gente.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan, meta } from '../../testing/plan-de-prueba.ts'
import { cadenaDe, direccion, escribir, llenar } from '../../testing/reporte.ts'
import { medirRiesgos } from './index.ts'

describe('La mesa de la gobernación (R4.1; numeral 2.a, Circular 0009-4 de 2023)', () => {
  let mundo: Mundo
  const pedir = (quien: Nombre, resto = '') => mundo.as(quien).get(`/api/revision/cola${resto}`)
  const codigos = async (quien: Nombre, resto = '') =>
    (await pedir(quien, resto)).cuerpo.filas.map((f: { entidad: { codigo: string } }) => f.entidad.codigo)
  const clave = (entidad: string) => ({ entidad, instrumento: 'seguimiento', vigencia: 2023, corte: 1 })
  const asignar = (quien: Nombre, entidades: readonly string[], a: string) =>
    mundo.as(quien).post('/api/revision/asignaciones', { reportes: entidades.map(clave), a })

  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-04-03T08:00:00-05:00' })
    const lideres = { '25200': 'ana', '25295': 'beto', '25': 'carla', '05001': 'leo' } as const
    for (const [i, [entidad, lider]] of Object.entries(lideres).entries()) {
      await insertPlan(mundo, { entidad, lider })
      await llenar(mundo.as(lider), entidad, direccion(entidad), 3, entidad === '25295' ? '0' : '5')
      mundo.reloj.fijar(`2023-04-0${4 + i}T08:00:00-05:00`)
      expect((await mundo.as(lider).post(`${direccion(entidad)}/envio`)).status).toBe(200)
    }
    mundo.reloj.fijar('2023-04-20T08:00:00-05:00')
  })
  afterAll(() => mundo.cerrar())

  it('recién enviados están por medir; medidos, cada riesgo se abre en sus partes', async () => {
    expect((await pedir('diego')).cuerpo.filas.map((f: { riesgo: unknown }) => f.riesgo)).toEqual([null, null])
    expect(await medirRiesgos(mundo.servicios)).toBe(4)
    expect(await medirRiesgos(mundo.servicios)).toBe(0)
    const { filas, cuentas } = (await pedir('diego', '?orden=riesgo')).cuerpo
    expect(filas.map((f: { entidad: { codigo: string } }) => f.entidad.codigo)).toEqual(['25200', '25295'])
    for (const { riesgo } of filas)
      expect(riesgo.partes.reduce((s: number, p: { puntos: number }) => s + p.puntos, 0)).toBe(riesgo.puntos)
    const parte = (i: number, cual: string) => filas[i].riesgo.partes.find((p: { clave: string }) => p.clave === cual)
    expect(parte(0, 'sin_evidencia')).toMatchObject({ cuantas: 3, de: 3, puntos: 15 })
    expect(parte(1, 'sin_avance')).toMatchObject({ cuantas: 3, de: 3, puntos: 10 })
    expect(parte(0, 'primera_del_autor')).toMatchObject({ cuantas: 1, puntos: 10 })
    expect(cuentas).toMatchObject({ porRevisar: 2, enAjustes: 0, validados: 0, mias: 0, deNadie: 2 })
  })

  it('se ordena y filtra por la dirección, y una página dice cuántos hay en total', async () => {
    expect(await codigos('diego', '?orden=reciente')).toEqual(['25295', '25200'])
    expect(await codigos('diego', '?texto=gachancipa')).toEqual(['25295'])
    expect(await codigos('diego', '?plazo=tarde')).toEqual([])
    expect(await codigos('diego', '?vigencia=2023&corte=2&instrumento=seguimiento')).toEqual([])
    const { cuerpo } = await pedir('diego', '?tamano=1&pagina=2')
    expect(cuerpo).toMatchObject({ total: 2, filas: [{ entidad: { codigo: '25295' } }] })
    expect(cuerpo.cortes).toEqual([{ instrumento: 'seguimiento', vigencia: 2023, corte: 1 }])
  })

  it('el DNP tiene la suya, quien dirige el equipo ve la misma, y nadie la de otro departamento', async () => {
    expect(await codigos('fabio')).toEqual(['25'])
    expect(await codigos('gabi')).toEqual(['25200', '25295'])
    expect(await codigos('elena')).toEqual(['05001'])
  })

  it('se asigna a alguien del equipo, se ve la carga y lo propio', async () => {
    const diego = mundo.cuentaDe('diego')
    const { cuerpo } = await asignar('gabi', ['25200'], diego)
    expect(cuerpo).toEqual({ asignados: [{ cuenta: diego, nombre: 'Diego Gobernación', reportes: 1 }], sinCambio: 0 })
    expect((await asignar('gabi', ['25200'], diego)).cuerpo.sinCambio).toBe(1)
    expect(await codigos('diego', '?quien=mias')).toEqual(['25200'])
    expect(await codigos('diego', '?quien=nadie')).toEqual(['25295'])
    const { equipo } = (await mundo.as('diego').get('/api/revision/equipo')).cuerpo
    expect(equipo).toEqual([
      { cuenta: diego, nombre: 'Diego Gobernación', pendientes: 1, enAjustes: 0, validados: 0, espera: 15, yo: true },
    ])
    expect((await asignar('diego', ['25200', '25295'], 'por_carga')).cuerpo.asignados).toEqual([
      { cuenta: diego, nombre: 'Diego Gobernación', reportes: 1 },
    ])
    await asignar('diego', ['25295'], 'nadie')
    expect((await pedir('diego')).cuerpo.cuentas).toMatchObject({ mias: 1, deNadie: 1 })
    expect(await cadenaDe(mundo, '25200')).toMatchObject({ integra: true })
  })

  it('nadie asigna lo que su equipo no revisa, ni a quien no es de su equipo', async () => {
    const ajeno = await asignar('diego', ['25200', '05001'], mundo.cuentaDe('diego'))
    expect(ajeno).toMatchObject({ status: 403, cuerpo: { type: 'territorio.ajeno', detalles: { entidad: '05001' } } })
    expect((await asignar('fabio', ['25200'], 'nadie')).cuerpo.type).toBe('territorio.ajeno')
    expect((await asignar('diego', ['25200'], mundo.cuentaDe('elena'))).cuerpo.type).toBe('revision.no_es_del_equipo')
    expect((await asignar('diego', ['25'], 'nadie')).cuerpo.type).toBe('territorio.ajeno')
  })

  it('quiénes no han enviado, con los días que llevan y a quién llamar', async () => {
    const { cuerpo } = await mundo.as('diego').get('/api/revision/sin-enviar?vigencia=2023&corte=1')
    expect(cuerpo.mostrado).toMatchObject({ instrumento: 'seguimiento', vigencia: 2023, corte: 1 })
    const faltan = cuerpo.filas.map((f: { entidad: { codigo: string } }) => f.entidad.codigo)
    expect(faltan).not.toContain('25200')
    expect(faltan).toContain('25001')
    expect(faltan.some((c: string) => !c.startsWith('25') || c === '25')).toBe(false)
    expect(cuerpo.filas[0]).toMatchObject({ hecho: 'silencio', limite: '2023-04-15', dias: 5, contacto: null })
    const dnp = (await mundo.as('fabio').get('/api/revision/sin-enviar?vigencia=2023&corte=1&tamano=500')).cuerpo.filas
    const delDnp = dnp.map((f: { entidad: { codigo: string } }) => f.entidad.codigo)
    expect(delDnp.filter((c: string) => c.length === 5)).toEqual(['11001'])
    expect(delDnp).not.toContain('25')
  })

  it('el avance de la revisión queda para todo el equipo, por versión', async () => {
    const reporte = direccion('25200')
    const marcar = (quien: Nombre, metas: readonly string[], mirada: boolean) =>
      mundo.as(quien).post(`${reporte}/miradas`, { version: 1, metas, mirada })
    expect((await marcar('diego', [meta('25200', 1), meta('25200', 2)], true)).cuerpo).toEqual({ miradas: 2 })
    expect((await marcar('diego', [meta('25200', 2)], false)).cuerpo).toEqual({ miradas: 1 })
    expect((await marcar('diego', [meta('25200', 9)], true)).cuerpo.type).toBe('plan.meta_no_existe')
    expect((await pedir('gabi', '?texto=25200')).cuerpo.filas[0]).toMatchObject({ metas: 3, miradas: 1 })
    const { cuerpo } = await mundo.as('gabi').get(`${reporte}/mesa?version=1`)
    expect(cuerpo.miradas).toMatchObject([{ meta: meta('25200', 1), autor: { nombre: 'Diego Gobernación' } }])
    expect(cuerpo).toMatchObject({ escribe: false, lista: { items: 12, respondidos: 0 } })
  })

  it('la lista de verificación guarda cada respuesta; un «no» pide decir qué se encontró', async () => {
    const reporte = direccion('25200')
    const responder = (item: string, respuesta: string, nota = '') =>
      mundo.as('diego').post(`${reporte}/lista`, { version: 1, item, respuesta, nota })
    expect((await responder('pesos', 'no')).cuerpo).toMatchObject({ type: 'lista.respuesta' })
    expect((await responder('otra', 'si')).cuerpo.type).toBe('lista.no_existe')
    expect((await responder('pesos', 'no', 'La meta 2 está en miles')).cuerpo).toEqual({
      items: 12,
      respondidos: 1,
      no: 1,
    })
    expect((await responder('pesos', 'si')).cuerpo).toEqual({ items: 12, respondidos: 1, no: 0 })
    const { cuerpo } = await mundo.as('hugo').get(`${reporte}/lista?version=1`)
    expect(cuerpo.lista).toMatchObject({ version: 'seguimiento-1', exigida: false })
    expect(cuerpo.items.find((i: { clave: string }) => i.clave === 'pesos')).toMatchObject({
      cita: 'Numeral 10, Circular 0009-4 de 2023',
      respuesta: { respuesta: 'si', autor: { nombre: 'Diego Gobernación' } },
    })
    expect(cuerpo.escribe).toBe(false)
  })

  it('las notas son del equipo que las escribe: ni la entidad, ni el DNP, ni otro departamento las leen', async () => {
    const notas = `${direccion('25200')}/notas`
    const id = randomUUID()
    const escrita = { id, meta: meta('25200', 1), texto: 'Preguntar por el acueducto veredal' }
    for (let veces = 0; veces < 2; veces++)
      expect((await mundo.as('diego').post(notas, escrita)).cuerpo).toEqual({ id })
    expect((await mundo.as('gabi').get(notas)).cuerpo).toMatchObject({ total: 1, filas: [{ propia: false }] })
    expect((await mundo.as('fabio').get(notas)).cuerpo.total).toBe(0)
    for (const ajeno of ['ana', 'cora', 'hugo', 'elena', 'carla'] as const)
      expect((await mundo.as(ajeno).get(notas)).status).toBe(403)
    const { db } = mundo.servicios.conexion
    const eslabones = await db.selectFrom('auditoria').select('texto').where('cadena', '=', '25200').execute()
    expect(eslabones.some((e) => e.texto.includes('nota.escribir') || e.texto.includes('acueducto'))).toBe(false)
    expect((await mundo.as('gabi').post(`${notas}/${id}/retiro`, {})).cuerpo.type).toBe('nota.no_existe')
    expect((await mundo.as('diego').post(`${notas}/${id}/retiro`, {})).cuerpo).toEqual({ retirada: true })
    expect((await mundo.as('diego').get(notas)).cuerpo.total).toBe(0)
  })

  it('quien también reporta por la entidad no ve ni escribe lo que de ella dice el equipo (R4.4)', async () => {
    const { db } = mundo.servicios.conexion
    const ahora = '2023-04-20T08:00:00-05:00'
    await db.updateTable('nombramiento').set({ hasta: ahora }).where('cuenta', '=', mundo.cuentaDe('beto')).execute()
    await db
      .insertInto('nombramiento')
      .values({
        ...{ id: randomUUID(), cuenta: mundo.cuentaDe('diego'), rol: 'usuario_lider', entidad: '25295' },
        ...{ desde: ahora, hasta: '2023-12-31T00:00:00-05:00' },
      })
      .execute()
    expect(await codigos('diego')).toEqual(['25200'])
    for (const parte of ['mesa?version=1', 'notas'])
      expect((await mundo.as('diego').get(`${direccion('25295')}/${parte}`)).cuerpo.type).toBe('reporte.acto_ajeno')
    const nota = { id: randomUUID(), meta: null, texto: 'Todo bien' }
    expect((await mundo.as('diego').post(`${direccion('25295')}/notas`, nota)).cuerpo.type).toBe('reporte.acto_ajeno')
    expect((await asignar('diego', ['25295'], 'nadie')).cuerpo.type).toBe('territorio.ajeno')
  })

  it('la trayectoria de una meta une los cortes enviados', async () => {
    mundo.reloj.fijar('2023-07-03T08:00:00-05:00')
    const segundo = direccion('25200', 2023, 2)
    await llenar(mundo.as('ana'), '25200', segundo, 3, '8')
    await escribir(mundo.as('ana'), segundo, { meta: meta('25200', 1), campo: 'observacion', valor: 'Segundo corte' })
    expect((await mundo.as('ana').post(`${segundo}/envio`)).status).toBe(200)
    const ver = (corte: number) =>
      mundo.as('diego').get(`${direccion('25200', 2023, corte)}/metas/${meta('25200', 1)}/trayectoria`)
    const { cuerpo } = await ver(2)
    expect(cuerpo.cortes).toMatchObject([
      { vigencia: 2023, corte: 1, programado: '10', ejecutado: '5', obligado: '500000', fisico: 0.5 },
      { vigencia: 2023, corte: 2, programado: '10', ejecutado: '8', fisico: 0.8 },
    ])
    expect(cuerpo.pares).toEqual({ fisico: null, financiero: null })
    expect((await ver(1)).cuerpo.cortes).toHaveLength(1)
  })

  it('lo que el DNP selecciona entra en su propia mesa, y lo que pide espera en la de la gobernación que lo traslada', async () => {
    const reporte = direccion('25200', 2023, 2)
    const en = async (quien: Nombre, estado: string) =>
      (await pedir(quien, `?estado=${estado}&corte=2`)).cuerpo.filas.map((f: { entidad: { codigo: string } }) => [
        f.entidad.codigo,
      ])
    const seleccion = { version: 1, motivo: 'Por el riesgo de sus cifras' }
    expect((await asignarSegundo('fabio')).cuerpo.type).toBe('territorio.ajeno')
    expect((await mundo.as('fabio').post(`${reporte}/seleccion`, seleccion)).status).toBe(200)
    expect([await en('fabio', 'seleccionados'), await en('fabio', 'por_revisar')]).toEqual([[['25200']], []])
    expect([await en('diego', 'seleccionados'), await en('diego', 'por_revisar')]).toEqual([[['25200']], []])
    expect(await en('elena', 'seleccionados')).toEqual([])
    expect((await asignarSegundo('fabio')).cuerpo.asignados).toMatchObject([{ reportes: 1 }])
    expect((await pedir('fabio')).cuerpo.cuentas).toMatchObject({ seleccionados: 1, porTrasladar: 0 })
    const pedido = { version: 1, general: true, motivo: 'Revise las cifras', metas: [] }
    expect((await mundo.as('fabio').post(`${reporte}/ajustes-dnp`, pedido)).status).toBe(200)
    for (const quien of ['fabio', 'diego'] as const) {
      const { filas, cuentas } = (await pedir(quien, '?estado=por_trasladar')).cuerpo
      expect(filas).toMatchObject([{ entidad: { codigo: '25200' }, trasladoVence: '2023-07-06', vence: null }])
      expect(cuentas).toMatchObject({ seleccionados: 0, porTrasladar: 1 })
    }
    expect((await mundo.as('diego').post(`${reporte}/traslado`, { nota: null })).status).toBe(200)
    expect([await en('fabio', 'en_ajustes'), await en('diego', 'en_ajustes')]).toEqual([[['25200']], [['25200']]])
  })

  const asignarSegundo = (quien: Nombre) =>
    mundo.as(quien).post('/api/revision/asignaciones', {
      reportes: [{ ...clave('25200'), corte: 2 }],
      a: mundo.cuentaDe('fabio'),
    })

  it('donde la metodología exige la lista, nadie valida sin haberla respondido entera', async () => {
    const dueno = openConexion(mundo.urlMigracion, 1)
    const validar = () =>
      mundo.as('elena').post(`${direccion('05001')}/validacion`, { version: 1, observaciones: null })
    try {
      await dueno.db.updateTable('lista_version').set({ exigida: true }).execute()
      expect((await validar()).cuerpo).toMatchObject({ type: 'lista.incompleta', detalles: { faltan: '12' } })
      const { items } = (await mundo.as('elena').get(`${direccion('05001')}/lista?version=1`)).cuerpo
      for (const { clave: item } of items)
        await mundo.as('elena').post(`${direccion('05001')}/lista`, { version: 1, item, respuesta: 'si', nota: '' })
      expect((await validar()).cuerpo).toEqual({ estado: 'validado' })
    } finally {
      await dueno.cerrar()
    }
  })
})
