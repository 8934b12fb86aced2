import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Digerir, Eslabonar } from '../../auditoria/index.ts'
import { VERSION_RIESGO } from '../riesgo.ts'
import { asignar, faltaTamano } from './asignar.ts'
import type { Publicacion } from './forma.ts'
import { armarMarco, contarEstratos, csvDelMarco, type Dimension } from './marco.ts'
import { marcoDePrueba } from './marco-ejemplo.ts'
import { isSemilla, sortear } from './sortear.ts'
import { armarArchivo, verificarMuestra } from './verificar.ts'

const digerir: Digerir = (texto) => createHash('sha256').update(texto).digest('hex')
const eslabonar: Eslabonar = (previo, texto) =>
  createHash('sha256')
    .update(Buffer.from(previo, 'hex'))
    .update(createHash('sha256').update(texto).digest())
    .digest('hex')

const estratos = fc
  .uniqueArray(fc.tuple(fc.string({ minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 60 })), {
    selector: ([estrato]) => estrato,
    minLength: 1,
    maxLength: 20,
  })
  .map((pares) => pares.map(([estrato, unidades]) => ({ estrato, unidades })))

describe('Asignación a los estratos', () => {
  it('suma lo pedido, respeta los mínimos y nunca pide más de lo que hay', () => {
    fc.assert(
      fc.property(
        estratos,
        fc.integer({ min: 0, max: 3 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (e, minimo, parte) => {
          const total = e.reduce((suma, { unidades }) => suma + unidades, 0)
          const tamano = Math.round(total * parte)
          if (faltaTamano(e, { tamano, minimo }) !== null) return
          const asignados = asignar(e, { tamano, minimo })
          expect(asignados.reduce((suma, a) => suma + a.muestra, 0)).toBe(tamano)
          for (const a of asignados) {
            expect(a.muestra).toBeGreaterThanOrEqual(Math.min(minimo, a.unidades))
            expect(a.muestra).toBeLessThanOrEqual(a.unidades)
          }
        },
      ),
    )
  })

  it('es proporcional: cada estrato queda a menos de una unidad de su parte cuando son pocos y no hay mínimo', () => {
    const e = [
      { estrato: 'a', unidades: 500 },
      { estrato: 'b', unidades: 300 },
      { estrato: 'c', unidades: 200 },
    ]
    expect(asignar(e, { tamano: 100, minimo: 0 }).map((a) => a.muestra)).toEqual([50, 30, 20])
    expect(asignar(e, { tamano: 7, minimo: 0 }).map((a) => a.muestra)).toEqual([4, 2, 1])
    const chico = [...e, { estrato: 'd', unidades: 1 }]
    expect(asignar(chico, { tamano: 10, minimo: 1 }).map((a) => a.muestra)).toEqual([4, 3, 2, 1])
  })

  it('una muestra mayor nunca quita unidades a un estrato', () => {
    fc.assert(
      fc.property(estratos, (e) => {
        const total = e.reduce((suma, { unidades }) => suma + unidades, 0)
        for (let tamano = 1; tamano < total; tamano += 7) {
          const [antes, despues] = [asignar(e, { tamano, minimo: 0 }), asignar(e, { tamano: tamano + 1, minimo: 0 })]
          for (const [i, a] of antes.entries()) expect(despues[i]?.muestra).toBeGreaterThanOrEqual(a.muestra)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('no se puede pedir más que el marco, ni menos que los mínimos', () => {
    const e = [
      { estrato: 'a', unidades: 2 },
      { estrato: 'b', unidades: 1 },
    ]
    expect(faltaTamano(e, { tamano: 4, minimo: 0 })).toBe('mas_que_el_marco')
    expect(faltaTamano(e, { tamano: 1, minimo: 1 })).toBe('menos_que_los_minimos')
    expect(faltaTamano(e, { tamano: 2, minimo: 1 })).toBeNull()
  })
})

describe('Sorteo', () => {
  const dimensiones: Dimension[] = ['departamento', 'riesgo']
  const marco = armarMarco(marcoDePrueba(240), dimensiones)
  const asignacion = asignar(contarEstratos(marco), { tamano: 40, minimo: 1 })
  const quienes = (semilla: string) => sortear(semilla, marco, asignacion, digerir).map((s) => s.entidad)

  it('la regla escrita a mano da lo mismo: las menores huellas de semilla|estrato|entidad', () => {
    const [primera] = sortear('2025-04821', marco, asignacion, digerir)
    const suyas = marco
      .filter((u) => u.estrato === primera?.estrato)
      .map((u) => createHash('sha256').update(`2025-04821|${u.estrato}|${u.entidad}`, 'utf8').digest('hex'))
    expect(primera?.clave).toBe(suyas.sort()[0])
  })

  it('el orden en que llegan los reportes no cambia nada', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(marcoDePrueba(80), { minLength: 80 }), (revuelto) => {
        const [uno, otro] = [armarMarco(marcoDePrueba(80), dimensiones), armarMarco(revuelto, dimensiones)]
        expect(csvDelMarco(otro)).toBe(csvDelMarco(uno))
        const cuantas = asignar(contarEstratos(otro), { tamano: 20, minimo: 0 })
        expect(sortear('x', otro, cuantas, digerir)).toEqual(
          sortear('x', uno, asignar(contarEstratos(uno), { tamano: 20, minimo: 0 }), digerir),
        )
      }),
      { numRuns: 30 },
    )
  })

  it('con muchas semillas, cada reporte entra tantas veces como le toca a su estrato', () => {
    const SEMILLAS = 2_000
    const veces = new Map<string, number>()
    for (let i = 0; i < SEMILLAS; i += 1)
      for (const entidad of quienes(`semilla ${i}`)) veces.set(entidad, (veces.get(entidad) ?? 0) + 1)
    for (const u of marco) {
      const { muestra = 0, unidades = 1 } = asignacion.find((a) => a.estrato === u.estrato) ?? {}
      const p = muestra / unidades
      // Six standard deviations: it fails by chance once in a thousand million.
      const margen = 6 * Math.sqrt((p * (1 - p)) / SEMILLAS)
      expect(Math.abs((veces.get(u.entidad) ?? 0) / SEMILLAS - p)).toBeLessThanOrEqual(margen)
    }
  })

  it('una semilla es un renglón que todos leen igual', () => {
    expect(['48213', 'Lotería de Bogotá 2 de mayo: 4821'].every(isSemilla)).toBe(true)
    expect(['', ' 4821', '4821\n', 'a|b', '48\u200b21', 'x'.repeat(201)].some(isSemilla)).toBe(false)
  })
})

describe('Verificación de una muestra publicada', () => {
  const marco = armarMarco(marcoDePrueba(60), ['departamento'])
  const publicar = (origen: Publicacion['origen']): Publicacion => ({
    ...{
      instrumento: 'seguimiento',
      vigencia: 2025,
      corte: 3,
      numero: 1,
      motivo: 'Revisión selectiva del tercer corte',
    },
    ...{ publicadaEn: '2025-10-20T09:00:00-05:00', dimensiones: ['departamento'], tamano: 12, minimo: 1, origen },
    ...{ unidades: marco.length, huellaMarco: digerir(csvDelMarco(marco)) },
    asignacion: asignar(contarEstratos(marco), { tamano: 12, minimo: 1 }),
  })
  const deSorteo = publicar({
    clase: 'sorteo_publico',
    fuente: 'Lotería de Bogotá',
    sorteoEn: '2025-10-23T22:00:00-05:00',
  })
  const conSemilla = (publicacion: Publicacion, semilla: string, sorteadaEn = '2025-10-24T08:00:00-05:00') =>
    armarArchivo(
      publicacion,
      marco,
      { semilla, sorteadaEn, prueba: 'Acta 12', seleccion: sortear(semilla, marco, publicacion.asignacion, digerir) },
      { eslabonar },
    )
  const buena = conSemilla(deSorteo, '4821 serie 112')
  const verificar = (valor: unknown) => verificarMuestra(JSON.parse(JSON.stringify(valor)), { digerir, eslabonar })

  it('la publicada y la sorteada están íntegras', () => {
    expect(verificar(armarArchivo(deSorteo, marco, null, { eslabonar }))).toEqual({ eslabones: 1, falla: null })
    expect(verificar(buena)).toEqual({ eslabones: 2, falla: null })
  })

  it('cualquier dato que se cambie se descubre', () => {
    const rutas = hojas(buena)
    expect(rutas.length).toBeGreaterThan(500)
    for (const ruta of rutas) {
      const tocada = JSON.parse(JSON.stringify(buena))
      cambiar(tocada, ruta)
      expect(verificar(tocada).falla, ruta.join('.')).not.toBeNull()
    }
  })

  it('lo que se quita o se agrega también', () => {
    for (const ruta of [
      ['marco', 0],
      ['sorteo', 'seleccion', 0],
      ['publicacion', 'asignacion', 0],
      ['eslabones', 1],
      ['sorteo', 'prueba'],
    ]) {
      const tocada = JSON.parse(JSON.stringify(buena))
      const padre = ruta.slice(0, -1).reduce((o, k) => o[k], tocada)
      if (Array.isArray(padre)) padre.splice(Number(ruta.at(-1)), 1)
      else delete padre[ruta.at(-1) ?? '']
      expect(verificar(tocada).falla, ruta.join('.')).not.toBeNull()
    }
    expect(verificar({ ...buena, otra: 1 }).falla?.n).toBe(0)
    expect(verificar({ ...buena, sorteo: null }).falla).toEqual({ n: 2, motivo: 'eslabones' })
    for (const nada of [null, [], 'x', {}, { formato: 'otro' }]) expect(verificar(nada).falla?.n).toBe(0)
  })

  it('ni rehaciendo las huellas se puede cambiar el resultado, la asignación o los estratos', () => {
    const rehecha = (publicacion: Publicacion, otras: typeof buena.sorteo, suyo = marco) =>
      verificar(armarArchivo(publicacion, suyo, otras, { eslabonar })).falla
    if (!buena.sorteo) throw new Error('sin sorteo')
    const [primera, segunda, ...resto] = buena.sorteo.seleccion
    if (!primera || !segunda) throw new Error('sin selección')
    expect(rehecha(deSorteo, { ...buena.sorteo, seleccion: [segunda, primera, ...resto] })).toEqual({
      n: 2,
      motivo: 'resultado',
    })
    expect(rehecha(deSorteo, { ...buena.sorteo, semilla: '4822' })).toEqual({ n: 2, motivo: 'resultado' })
    expect(rehecha({ ...deSorteo, tamano: 13 }, buena.sorteo)).toEqual({ n: 1, motivo: 'asignacion' })
    expect(rehecha(deSorteo, buena.sorteo, marco.slice(1))).toEqual({ n: 1, motivo: 'marco' })
    const repetida = [...marco.slice(0, 59), marco[58] ?? marco[0]].filter((u) => u !== undefined)
    const conRepetida = { ...deSorteo, huellaMarco: digerir(csvDelMarco(repetida)) }
    expect(rehecha(conRepetida, buena.sorteo, repetida)).toEqual({ n: 1, motivo: 'marco' })
  })

  it('la semilla es la prometida, y el sorteo viene después de publicar el marco', () => {
    const comprometida = publicar({ clase: 'compromiso', huella: digerir('oculta 77') })
    expect(verificar(conSemilla(comprometida, 'oculta 77')).falla).toBeNull()
    expect(verificar(conSemilla(comprometida, 'oculta 78')).falla).toEqual({ n: 2, motivo: 'semilla' })
    expect(verificar(conSemilla(deSorteo, '4821', '2025-10-23T21:59:59-05:00')).falla).toEqual({
      n: 2,
      motivo: 'momento',
    })
    const antes = publicar({ clase: 'sorteo_publico', fuente: 'x', sorteoEn: '2025-10-19T22:00:00-05:00' })
    expect(verificar(conSemilla(antes, '4821')).falla).toEqual({ n: 2, motivo: 'momento' })
  })
})

describe('Muestra dividida por el riesgo', () => {
  const marco = armarMarco(marcoDePrueba(30), ['riesgo'])
  const sinRegla: Publicacion = {
    ...{ instrumento: 'seguimiento', vigencia: 2025, corte: 3, numero: 1, motivo: 'Revisión selectiva' },
    ...{ publicadaEn: '2025-10-20T09:00:00-05:00', dimensiones: ['riesgo'], tamano: 6, minimo: 1 },
    origen: { clase: 'compromiso', huella: digerir('oculta 77') },
    ...{ unidades: marco.length, huellaMarco: digerir(csvDelMarco(marco)) },
    asignacion: asignar(contarEstratos(marco), { tamano: 6, minimo: 1 }),
  }
  const falla = (publicacion: Publicacion, eslabones?: readonly string[]) => {
    const archivo = armarArchivo(publicacion, marco, null, { eslabonar })
    const texto = JSON.stringify(eslabones ? { ...archivo, eslabones } : archivo)
    return verificarMuestra(JSON.parse(texto), { digerir, eslabonar }).falla
  }

  it('dice con qué versión de la tabla se midió; las publicadas antes de haberla siguen íntegras', () => {
    expect(falla({ ...sinRegla, reglaRiesgo: VERSION_RIESGO })).toBeNull()
    expect(falla(sinRegla)).toBeNull()
  })

  it('los niveles son los de su marco: una versión posterior de la tabla no los cambia, y decir otra se descubre', () => {
    const conRegla = { ...sinRegla, reglaRiesgo: VERSION_RIESGO }
    const { eslabones } = armarArchivo(conRegla, marco, null, { eslabonar })
    expect(falla({ ...conRegla, reglaRiesgo: '2' }, eslabones)).toEqual({ n: 1, motivo: 'huella_publicacion' })
    expect(falla({ ...sinRegla, reglaRiesgo: '2' })).toBeNull()
  })
})

function hojas(valor: unknown, ruta: (string | number)[] = []): (string | number)[][] {
  if (typeof valor !== 'object' || valor === null) return [ruta]
  return Object.entries(valor).flatMap(([clave, v]) => hojas(v, [...ruta, clave]))
}

// biome-ignore lint/suspicious/noExplicitAny: an arbitrary place of a JSON.
function cambiar(objeto: any, ruta: readonly (string | number)[]): void {
  const padre = ruta.slice(0, -1).reduce((o, k) => o[k], objeto)
  const clave = ruta.at(-1) ?? ''
  const valor = padre[clave]
  padre[clave] = typeof valor === 'number' ? valor + 1 : otroTexto(valor)
}

function otroTexto(texto: string): string {
  const ultima = texto.at(-1) === '1' ? '2' : '1'
  return texto === '' ? '1' : `${texto.slice(0, -1)}${ultima}`
}
