import { type Celda, valoresDeCeldas } from '@kpt/domain/seguimiento'
import { describe, expect, it } from 'vitest'
import { abrirAlmacen, type Deposito } from '../../rejilla/cola/almacen.ts'
import type { Lugar, Operacion, Resultado } from '../../rejilla/cola/operacion.ts'
import type { Cambio } from '../../rejilla/cola/respuestas.ts'
import { abrirBorrador } from './borrador.ts'
import type { FilaReporte } from './entrada.ts'
import type { Lectura, Mundo } from './mundo.ts'

class SinRed extends Error {}
const META = '25200-M-0012'
const ejecutado: Lugar = { meta: META, campo: 'ejecutado', clave: '' }
const pagado: Lugar = { meta: META, campo: 'pagado', clave: 'sgp_salud' }
const EN = '2026-11-20T10:31:00-05:00'

function crearServidor() {
  const celdas = new Map<string, { lugar: Lugar; valor: string | null }>()
  const hechas = new Set<string>()
  const cambios: Cambio[] = []
  const leer = (lugar: Lugar) => celdas.get(JSON.stringify(lugar))?.valor ?? null
  const atender = (nombre: string, op: Operacion): Resultado => {
    const { opId, base, valor, hechoEn: _, ...lugar } = op
    const ultimo = cambios.findLast((c) => c.campo === op.campo && c.clave === op.clave)
    const puede = hechas.has(opId) || leer(lugar) === base
    if (puede && !hechas.has(opId)) {
      hechas.add(opId)
      celdas.set(JSON.stringify(lugar), { lugar, valor })
      cambios.push({ ...lugar, valor, autor: { nombre, rol: 'usuario_lider' }, en: EN })
    }
    const [autor, en] = puede ? [null, null] : [ultimo?.autor ?? null, ultimo?.en ?? null]
    return { opId, resultado: puede ? 'guardado' : 'conflicto', valor: leer(lugar), autor, en, problema: null }
  }
  const filas = (): Lectura => ({
    filas: [
      {
        ...FILA,
        valores: valoresDeCeldas(
          [...celdas.values()].flatMap(({ lugar, valor }) => (valor === null ? [] : [{ ...lugar, valor } as Celda])),
        ),
      },
    ],
    fuentes: [{ clave: 'sgp_salud', nombre: 'SGP salud' }],
    secuencia: cambios.length,
  })
  return { atender, filas, leer, cambios }
}

const FILA: FilaReporte = {
  meta: META,
  codigoSispt: 'IP-12',
  personalizacion: 'Kilómetros de vía terciaria mejorados',
  linea: '1',
  lineaNombre: 'Territorio',
  sectorNombre: 'Sector',
  dependenciaNombre: null,
  sector: '24',
  programa: '2402',
  ods: '9',
  dependencia: null,
  indicador: null,
  unidad: 'Kilómetros',
  tipoAcumulacion: 'acumulativo',
  orientacion: 'incremento',
  orientacionAsumida: true,
  lineaBase: null,
  metaCuatrienio: '40',
  programado: '10',
  programadoPorVigencia: { '2026': '10' },
  programadoFuentes: { sgp_salud: '1000' },
  valores: { ejecutado: null, observacion: null, sinAvance: null, fuentes: {}, confirmaciones: {} },
  anterior: null,
  ejecutadoAntes: {},
}

function crearDeposito(): Deposito {
  const datos = new Map<string, string>()
  return {
    get length() {
      return datos.size
    },
    key: (i) => [...datos.keys()][i] ?? null,
    getItem: (clave) => datos.get(clave) ?? null,
    setItem: (clave, valor) => void datos.set(clave, valor),
    removeItem: (clave) => void datos.delete(clave),
  }
}

let opIds = 0

function abrir(servidor: ReturnType<typeof crearServidor>, nombre: string, deposito = crearDeposito()) {
  const red = { hay: true, niega: '', avisos: 0 }
  const conRed = async <R>(hacer: () => R): Promise<R> => {
    if (!red.hay) throw new SinRed()
    if (red.niega) throw new Error(red.niega)
    return hacer()
  }
  const mundo: Mundo = {
    almacen: abrirAlmacen(deposito, nombre),
    enviar: (lote) => conRed(() => lote.map((op) => servidor.atender(nombre, op))),
    leerCambios: (desde) =>
      conRed(() => ({
        secuencia: servidor.cambios.length,
        estado: 'borrador',
        cambios: servidor.cambios.slice(desde),
      })),
    leerFilas: () => conRed(servidor.filas),
    alConfirmar: () => {},
    alQuedarSinRed: () => {
      red.avisos += 1
    },
    esPasajero: (error) => error instanceof SinRed,
    codigoDeContenido: () => null,
    despues: () => () => {},
    sellar: () => ({ opId: `op-${String(++opIds).padStart(4, '0')}`, hechoEn: EN }),
    ahora: () => 0,
    ceder: () => Promise.resolve(),
  }
  return { borrador: abrirBorrador(mundo, servidor.filas()), red, deposito }
}

describe('el borrador abierto', () => {
  it('lee lo que se teclea, lo guarda y lo muestra como se escribe en Colombia', async () => {
    const servidor = crearServidor()
    const { borrador } = abrir(servidor, 'Lina')
    borrador.teclear(pagado, '$ 1234567,5')
    borrador.asentar(pagado, false)
    expect(borrador.leerMeta(META)?.celda('pagado', 'sgp_salud')).toMatchObject({
      texto: '$ 1234567,5',
      valor: '1234567.5',
      estado: 'guardando',
    })
    borrador.asentar(pagado, true)
    expect(await borrador.vaciar()).toBe(true)
    expect(borrador.leerMeta(META)?.celda('pagado', 'sgp_salud')).toMatchObject({
      texto: '1.234.567,5',
      estado: 'guardada',
    })
    expect(servidor.leer(pagado)).toBe('1234567.5')
  })

  it('lo que no es un número no se guarda y se queda en el campo con su frase', () => {
    const { borrador } = abrir(crearServidor(), 'Lina')
    borrador.teclear(ejecutado, 'doce')
    borrador.asentar(ejecutado, true)
    const celda = borrador.leerMeta(META)?.celda('ejecutado')
    expect(celda).toMatchObject({ texto: 'doce', valor: null, lectura: { ok: false } })
    expect(borrador.leerResumen().porGuardar).toBe(0)
  })

  it('corre las reglas del dominio sobre lo escrito, antes de que llegue al servidor', () => {
    const { borrador } = abrir(crearServidor(), 'Lina')
    borrador.poner(ejecutado, '30')
    borrador.poner(pagado, '500')
    const vista = borrador.leerMeta(META)
    expect(vista?.hallazgos.map((h) => h.regla)).toEqual(['pagado_mayor_que_obligado', 'fisico_sobre_200'])
    expect(borrador.leerResumen()).toMatchObject({ completas: 1, requeridas: 1, conErrores: 1, sinConfirmar: 1 })
  })

  it('avisa solo a quien mira la meta que cambia', () => {
    const { borrador } = abrir(crearServidor(), 'Lina')
    const avisos: string[] = []
    borrador.suscribir(() => avisos.push('suya'), META)
    borrador.suscribir(() => avisos.push('otra'), '25200-M-0013')
    const antes = borrador.leerMeta(META)
    borrador.poner(ejecutado, '3')
    expect(new Set(avisos)).toEqual(new Set(['suya']))
    expect(borrador.leerMeta(META)).not.toBe(antes)
    expect(borrador.leerMeta(META)).toBe(borrador.leerMeta(META))
  })

  it('sin red conserva lo escrito, y otra visita lo envía', async () => {
    const servidor = crearServidor()
    const { borrador, red, deposito } = abrir(servidor, 'Lina')
    red.hay = false
    borrador.poner(ejecutado, '3')
    expect(await borrador.vaciar()).toBe(false)
    expect(borrador.leerMeta(META)?.celda('ejecutado').estado).toBe('sin_conexion')
    const despues = abrir(servidor, 'Lina', deposito).borrador
    expect(despues.leerMeta(META)?.celda('ejecutado').texto).toBe('3')
    expect(await despues.vaciar()).toBe(true)
    expect([servidor.leer(ejecutado), deposito.length]).toEqual(['3', 0])
  })
})

describe('dos personas en un reporte', () => {
  it('en campos distintos ambas guardan y cada una ve lo de la otra', async () => {
    const servidor = crearServidor()
    const [lina, ana] = [abrir(servidor, 'Lina').borrador, abrir(servidor, 'Ana').borrador]
    lina.poner(ejecutado, '3')
    ana.poner(pagado, '9')
    await lina.vaciar()
    await ana.vaciar()
    await lina.sondear()
    expect(lina.leerMeta(META)?.celda('pagado', 'sgp_salud')).toMatchObject({
      texto: '9',
      ajena: { autor: { nombre: 'Ana' } },
    })
    expect(lina.leerMeta(META)?.celda('ejecutado').ajena).toBeNull()
    expect(lina.leerResumen().conflictos + ana.leerResumen().conflictos).toBe(0)
  })

  it('en el mismo campo nadie pisa a nadie: la segunda ve ambos valores y escoge', async () => {
    const servidor = crearServidor()
    const [lina, ana] = [abrir(servidor, 'Lina').borrador, abrir(servidor, 'Ana').borrador]
    lina.poner(ejecutado, '3')
    await lina.vaciar()
    ana.poner(ejecutado, '4')
    await ana.vaciar()
    expect(servidor.leer(ejecutado)).toBe('3')
    expect(ana.leerMeta(META)?.celda('ejecutado')).toMatchObject({
      texto: '4',
      estado: 'conflicto',
      conflicto: { suyo: '3', autor: { nombre: 'Lina' }, en: EN },
    })
    ana.resolver(ejecutado, 'mio')
    await ana.vaciar()
    expect([servidor.leer(ejecutado), ana.leerMeta(META)?.celda('ejecutado').estado]).toEqual(['4', 'guardada'])
  })

  it('lo que otra persona cambia mientras uno teclea también es conflicto, no reemplazo', async () => {
    const servidor = crearServidor()
    const [lina, ana] = [abrir(servidor, 'Lina').borrador, abrir(servidor, 'Ana').borrador]
    ana.teclear(ejecutado, '4')
    lina.poner(ejecutado, '3')
    await lina.vaciar()
    await ana.sondear()
    ana.asentar(ejecutado, true)
    await ana.vaciar()
    expect([servidor.leer(ejecutado), ana.leerMeta(META)?.conflictos.length]).toEqual(['3', 1])
  })
})

describe('un bloque, deshacer y rehacer', () => {
  const bloque = (valor: string | null) => [
    { lugar: ejecutado, valor },
    { lugar: pagado, valor },
  ]

  it('se guarda entero, se deshace entero y se rehace entero', async () => {
    const servidor = crearServidor()
    const { borrador } = abrir(servidor, 'Ana')
    expect(await borrador.escribirBloque('pegar', bloque('5'))).toBe(2)
    await borrador.vaciar()
    expect([servidor.leer(ejecutado), servidor.leer(pagado)]).toEqual(['5', '5'])
    expect(borrador.leerResumen().porDeshacer).toMatchObject({ acto: 'pegar' })
    await borrador.deshacer()
    await borrador.vaciar()
    expect([servidor.leer(ejecutado), servidor.leer(pagado)]).toEqual([null, null])
    await borrador.rehacer()
    await borrador.vaciar()
    expect([servidor.leer(ejecutado), servidor.leer(pagado)]).toEqual(['5', '5'])
    expect(borrador.leerResumen().porRehacer).toBeNull()
  })

  it('lo que ya tenía el valor no se escribe ni se deshace', async () => {
    const { borrador } = abrir(crearServidor(), 'Ana')
    await borrador.escribirBloque('pegar', [{ lugar: ejecutado, valor: '5' }])
    expect(await borrador.escribirBloque('pegar', bloque('5'))).toBe(1)
    await borrador.deshacer()
    expect(borrador.leerMeta(META)?.celda('ejecutado').valor).toBe('5')
  })

  it('deshacer antes de enviar no envía nada', async () => {
    const { borrador } = abrir(crearServidor(), 'Ana')
    await borrador.escribirBloque('pegar', bloque('5'))
    await borrador.deshacer()
    expect(borrador.leerResumen().porGuardar).toBe(0)
  })

  it('deshacer sobre lo que otra persona cambió después es un conflicto con ambos valores, nunca un reemplazo', async () => {
    const servidor = crearServidor()
    const [lina, ana] = [abrir(servidor, 'Lina').borrador, abrir(servidor, 'Ana').borrador]
    await ana.escribirBloque('pegar', bloque('5'))
    await ana.vaciar()
    await lina.sondear()
    lina.poner(ejecutado, '9')
    await lina.vaciar()
    await ana.sondear()
    await ana.deshacer()
    await ana.vaciar()
    expect([servidor.leer(ejecutado), servidor.leer(pagado)]).toEqual(['9', null])
    const celda = ana.leerMeta(META)?.celda('ejecutado')
    expect(celda).toMatchObject({ estado: 'conflicto', valor: null, conflicto: { suyo: '9' } })
    // Whoever must choose first is not chosen for.
    expect(await ana.rehacer()).toMatchObject({ escritas: 1, enChoque: 1 })
  })

  it.each(['Su sesión terminó.', 'El reporte ya se envió.'])(
    '%s Nada se descarta: se ve entero, sobrevive al cierre y se envía cuando se puede',
    async (niega) => {
      const servidor = crearServidor()
      const { borrador, red, deposito } = abrir(servidor, 'Lina')
      red.niega = niega
      borrador.poner(ejecutado, '8')
      expect(await borrador.vaciar()).toBe(false)
      expect(borrador.leerResumen().emisor).toMatchObject({ tipo: 'detenido', error: { message: niega } })
      expect(borrador.sinEnviar()).toMatchObject([{ meta: META, campo: 'ejecutado', valor: '8', base: null }])
      const otra = abrir(servidor, 'Lina', deposito)
      expect(otra.borrador.leerMeta(META)?.celda('ejecutado').valor).toBe('8')
      expect(await otra.borrador.vaciar()).toBe(true)
      expect([servidor.leer(ejecutado), otra.borrador.sinEnviar().length, deposito.length]).toEqual(['8', 0, 0])
    },
  )

  it('al quedarse sin red pide una vez que otro envíe después, no en cada intento', async () => {
    const { borrador, red } = abrir(crearServidor(), 'Lina')
    red.hay = false
    borrador.poner(ejecutado, '8')
    for (let vez = 1; vez <= 3; vez += 1) await borrador.vaciar()
    expect([red.avisos, borrador.leerResumen().porGuardar]).toEqual([1, 1])
  })

  it('escribir, detenerse y seguir en un campo se deshace de una vez; Escape no deja nada que deshacer', () => {
    const { borrador } = abrir(crearServidor(), 'Ana')
    borrador.teclear(ejecutado, '1')
    borrador.asentar(ejecutado, false)
    borrador.teclear(ejecutado, '12')
    expect(borrador.hayTecleo(ejecutado, '12')).toBe(true)
    borrador.asentar(ejecutado, true)
    expect(borrador.leerResumen().porDeshacer?.cambios).toMatchObject([{ antes: null, despues: '12' }])
    borrador.teclear(pagado, '7')
    borrador.asentar(pagado, false)
    borrador.poner(pagado, null)
    expect(borrador.leerResumen().porDeshacer?.cambios[0]?.lugar).toEqual(ejecutado)
  })
})
