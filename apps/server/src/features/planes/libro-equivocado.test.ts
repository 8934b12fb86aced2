import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { leerLibroDe, pdfDeMuestra } from '../../testing/cargar.ts'
import { escribirLibro } from '../../testing/libros.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { conMeta, escribirLibroSispt, gridSispt, planDeMuestra } from '../demostracion/index.ts'

const CARGAS = '/api/entidades/25200/cargas'

describe('El libro equivocado', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo()
  })
  afterAll(() => mundo.cerrar())
  const leer = (libro: Buffer) => leerLibroDe(mundo, mundo.as('ana'), '25200', libro)

  it('el de otra entidad se puede mirar y no se puede confirmar', async () => {
    const carga = await leer(await escribirLibroSispt(planDeMuestra({ entidad: '25295', nombre: 'Gachancipá' })))
    expect(carga).toMatchObject({ estado: 'lista', vistaPrevia: { entidad: '25295' } })
    const intento = await mundo.as('ana').post(`${CARGAS}/${carga.id}/confirmacion`, { contra: 0 })
    expect(intento.cuerpo).toMatchObject({
      type: 'carga.entidad_distinta',
      detalles: { libro: '25295', entidad: '25200' },
    })
  })

  it('otro libro cualquiera, o lo que no es un libro, se rechaza diciendo por qué', async () => {
    const otro = await escribirLibro({
      hojas: [{ nombre: 'Hoja1', filas: [{ numero: 1, celdas: [[1, 'Presupuesto']] }] }],
    })
    const ajeno = await leer(otro)
    expect(ajeno).toMatchObject({ estado: 'rechazada', vistaPrevia: null })
    expect(ajeno.rechazo).toMatchObject([{ regla: 'libro_no_es_sispt', gravedad: 'error' }])
    const pdf = await leer(pdfDeMuestra())
    expect(pdf.rechazo).toMatchObject([{ regla: 'libro_no_es_xlsx', detalles: { parece: 'pdf' } }])
    const cortado = await leer((await escribirLibroSispt(planDeMuestra())).subarray(0, 4000))
    expect(cortado.rechazo).toMatchObject([{ regla: 'libro_danado' }])
    expect((await mundo.as('ana').post(`${CARGAS}/${ajeno.id}/confirmacion`, { contra: 0 })).cuerpo.type).toBe(
      'carga.estado',
    )
  })

  it('una hoja que falta rechaza el libro y la nombra', async () => {
    const { hojas } = gridSispt(planDeMuestra())
    const sin = await leer(await escribirLibro({ hojas: hojas.filter((h) => h.nombre !== 'Líneas estratégicas') }))
    expect(sin.estado).toBe('rechazada')
    expect(sin.rechazo[0]).toMatchObject({ regla: 'hoja_ausente' })
    expect(JSON.stringify(sin.rechazo)).toContain('Líneas estratégicas')
  })

  it('una fila mala se dice con su hoja y su celda, y lo demás se conserva', async () => {
    const muestra = conMeta(planDeMuestra(), 2, { meta: 'muchas' })
    const carga = await leer(await escribirLibroSispt(muestra))
    const [grupo] = carga.vistaPrevia.grupos
    expect(grupo).toMatchObject({ regla: 'numero_ilegible', gravedad: 'error', cuantos: 1 })
    expect(grupo.hallazgos[0]).toMatchObject({
      ruta: { hoja: 'Plan indicativo - Productos', celda: 'P5' },
      valor: 'muchas',
    })
    expect(carga.vistaPrevia.metas).toBe(12)
  })
})
