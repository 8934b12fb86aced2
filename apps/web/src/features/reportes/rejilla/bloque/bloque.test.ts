import { describe, expect, it } from 'vitest'
import { type Lugar, lugarDe } from '../../../rejilla/cola/operacion.ts'
import { leerTabulado } from '../../../rejilla/hoja.ts'
import { columnasDe } from '../columnas.ts'
import { lugarEn, siguienteEnColumna, siguienteEnFila, trazarPlano } from '../plano.ts'
import { colocar, type Estado } from './colocar.ts'
import { copiarBloque } from './copiar.ts'
import { rellenarHaciaAbajo } from './rellenar.ts'
import { estaElegida, lugaresDe, rangoDe, recortar } from './seleccion.ts'

const meta = (n: number) => `25200-M-000${n}`
const plano = trazarPlano(
  [
    { meta: meta(1), fuentes: ['propios'], despliega: true, debajo: false },
    { meta: meta(2), fuentes: ['propios', 'salud'], despliega: true, debajo: true },
    { meta: meta(3), fuentes: [], despliega: true, debajo: false },
    { meta: meta(4), fuentes: ['otros'], despliega: false, debajo: false },
  ],
  columnasDe(true),
)
const esquina = (renglon: string, columna: 'ejecutado' | 'pagado') => ({ renglon, columna })

function borrador(valores: Record<string, string> = {}, cerradas: readonly string[] = []): Estado {
  return {
    valor: (lugar) => valores[lugarDe(lugar)] ?? null,
    sePuedeEditar: (m) => !cerradas.includes(m),
    hayChoque: (lugar) => valores[`choque/${lugarDe(lugar)}`] !== undefined,
  }
}

const pegar = (texto: string, f1: number, c1: number, estado = borrador(), f2 = f1, c2 = c1) =>
  colocar(plano, { f1, f2, c1, c2 }, leerTabulado(texto), estado)
const escritas = (e: readonly { readonly lugar: Lugar; readonly valor: string | null }[]) =>
  e.map(({ lugar, valor }) => `${lugarDe(lugar).slice(8)}=${valor}`)

describe('la rejilla como renglones y columnas', () => {
  it('una meta con una sola fuente lleva sus pesos en su fila; con varias, una fila por fuente', () => {
    expect(plano.renglones.map((r) => [r.meta.at(-1), r.fuente])).toEqual([
      ['1', null],
      ['2', null],
      ['2', 'propios'],
      ['2', 'salud'],
      ['3', null],
      ['4', null],
    ])
    const [primera, segunda] = plano.renglones
    expect(primera && lugarEn(primera, 'pagado')).toEqual({ meta: meta(1), campo: 'pagado', clave: 'propios' })
    expect(segunda && lugarEn(segunda, 'pagado')).toBeNull()
  })

  it('cada meta sabe en qué línea de la tabla empieza, con la de títulos y las que van debajo', () => {
    expect(plano.tramos.map((t) => t.fila)).toEqual([2, 3, 7, 8])
    expect(plano.filas).toBe(8)
  })

  it('el teclado salta lo que no es campo', () => {
    expect(siguienteEnColumna(plano, 0, 1, 'pagado')).toBe(2)
    expect(siguienteEnColumna(plano, 3, 1, 'pagado')).toBe(5)
    expect(siguienteEnColumna(plano, 5, 1, 'pagado')).toBeNull()
    expect(siguienteEnFila(plano, 1, 0, 1)).toBe(4)
    expect(siguienteEnFila(plano, 0, 5, 1)).toBeNull()
  })
})

describe('elegir', () => {
  it('un rectángulo entre dos esquinas, en cualquier sentido', () => {
    const seleccion = { ancla: esquina(`${meta(2)}/salud`, 'pagado'), cabo: esquina(`${meta(1)}/`, 'ejecutado') }
    expect(rangoDe(plano, seleccion)).toEqual({ f1: 0, f2: 3, c1: 0, c2: 3 })
    expect(rangoDe(plano, { ...seleccion, cabo: esquina('25200-M-0099/', 'pagado') })).toBeNull()
    expect(lugaresDe(plano, { f1: 0, f2: 2, c1: 0, c2: 1 })).toHaveLength(4)
  })

  it('cada meta dibuja su parte', () => {
    const rango = { f1: 0, f2: 2, c1: 1, c2: 3 }
    const [, segunda, tercera] = plano.tramos
    const parte = segunda && recortar(rango, segunda)
    expect(parte).toBe('0,1,1,3')
    expect([estaElegida(parte, 1, 2), estaElegida(parte, 2, 2), estaElegida(parte, 0, 0)]).toEqual([true, false, false])
    expect(tercera && recortar(rango, tercera)).toBeUndefined()
  })
})

describe('pegar', () => {
  it('cada celda en su campo, siguiendo las filas que se ven', () => {
    const { escrituras, rechazos } = pegar('1\t$ 10\t9\t8,5\n2', 0, 0)
    expect(escritas(escrituras)).toEqual([
      '0001/ejecutado/=1',
      '0001/comprometido/propios=10',
      '0001/obligado/propios=9',
      '0001/pagado/propios=8.5',
      '0002/ejecutado/=2',
    ])
    expect(rechazos).toEqual([])
  })

  it('lo que no cabe se dice con su motivo y su texto, y no se pierde', () => {
    const motivos = (texto: string, f: number, c: number, estado = borrador()) =>
      pegar(texto, f, c, estado).rechazos.map((r) => r.motivo)
    expect(motivos('5', 1, 1)).toEqual(['suma'])
    expect(motivos('5', 4, 1)).toEqual(['sin_fuente'])
    expect(motivos('5', 2, 0)).toEqual(['no_va'])
    expect(motivos('5\n6', 5, 1)).toEqual(['sobran_filas'])
    expect(motivos('a\tb\tc', 0, 4)).toEqual(['sobran_columnas'])
    expect(motivos('cinco', 0, 0)).toEqual(['lectura'])
    expect(motivos('5', 0, 0, borrador({}, [meta(1)]))).toEqual(['cerrada'])
    expect(motivos('5', 0, 0, borrador({ [`choque/${meta(1)}/ejecutado/`]: '1' }))).toEqual(['choque'])
  })

  it('un blanco vacía el campo y se cuenta; sobre lo que no es campo no pide nada', () => {
    const estado = borrador({ [`${meta(1)}/ejecutado/`]: '7' })
    expect(pegar('\t5', 0, 0, estado)).toMatchObject({
      vaciadas: [{ lugar: { meta: meta(1), campo: 'ejecutado' }, valor: '7' }],
      escrituras: [{ valor: null }, { valor: '5' }],
    })
    expect(pegar('\t', 1, 1)).toMatchObject({ escrituras: [], rechazos: [] })
  })

  it('lo que ya estaba así no se escribe de nuevo, tampoco donde no se puede', () => {
    const estado = borrador({ [`${meta(1)}/ejecutado/`]: '7' }, [meta(1)])
    expect(pegar('7,0', 0, 0, estado)).toMatchObject({ iguales: 1, escrituras: [], rechazos: [] })
  })

  it('un valor sobre varias celdas elegidas las llena; un bloque se repite si cabe justo', () => {
    expect(pegar('5', 2, 1, borrador(), 3, 3).escrituras).toHaveLength(6)
    expect(escritas(pegar('1\n2', 2, 1, borrador(), 3, 2).escrituras)).toEqual([
      '0002/comprometido/propios=1',
      '0002/obligado/propios=1',
      '0002/comprometido/salud=2',
      '0002/obligado/salud=2',
    ])
    expect(pegar('1\n2', 0, 4, borrador(), 2, 4).escrituras).toHaveLength(2)
  })
})

describe('copiar y rellenar', () => {
  const valores: Record<string, string> = {
    [`${meta(1)}/ejecutado/`]: '1234.5',
    [`${meta(1)}/observacion/`]: 'uno\ndos <b>',
  }
  const valor = (lugar: Lugar) => valores[lugarDe(lugar)] ?? null

  it('texto con coma decimal y tabla con el número exacto', () => {
    const { texto, html } = copiarBloque(plano, { f1: 0, f2: 1, c1: 0, c2: 4 }, { valor, suma: () => '99' })
    expect(texto).toBe('1234,5\t\t\t\t"uno\ndos <b>"\n\t99\t99\t99\t')
    expect(html).toContain('sdval="1234.5"')
    expect(html).toContain('>1.234,5</td>')
    expect(html).toContain('uno<br>dos &lt;b&gt;')
  })

  it('repite hacia abajo la primera celda de cada columna, y desde una sola toma la de arriba', () => {
    const puede = (lugar: Lugar) => lugar.meta !== meta(3)
    expect(escritas(rellenarHaciaAbajo(plano, { f1: 0, f2: 5, c1: 0, c2: 0 }, valor, puede))).toEqual([
      '0002/ejecutado/=1234.5',
      '0004/ejecutado/=1234.5',
    ])
    expect(escritas(rellenarHaciaAbajo(plano, { f1: 1, f2: 1, c1: 0, c2: 0 }, valor, puede))).toEqual([
      '0002/ejecutado/=1234.5',
    ])
    expect(rellenarHaciaAbajo(plano, { f1: 0, f2: 0, c1: 0, c2: 0 }, valor, puede)).toEqual([])
  })
})
