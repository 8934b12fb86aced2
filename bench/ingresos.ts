// Signing in while others save: passwords are made slow on purpose, and nobody who is typing should notice.
import { analizar, type Banco, type BaseDeBanco } from './lib/banco.ts'
import { numero, percentil, tabla, veredictos } from './lib/cifras.ts'
import { sembrarClave } from './lib/claves.ts'
import { cargar, type Medida } from './lib/cliente.ts'
import { filaDe } from './lib/fila.ts'
import type { Opciones } from './lib/opciones.ts'
import { prepararPais, sentarEscritores } from './lib/pais-escribiendo.ts'
import { arrancarServidor, type ServidorAparte } from './lib/servidor.ts'
import type { Escritor } from './lib/trabajo.ts'

const ENTIDADES = 300
const POR_MINUTO = 200
const CLAVE = 'una clave de medición'
const CALENTAMIENTO = 2

export function medirIngresos({ conBase }: Banco, { segundos }: Opciones): Promise<string> {
  return conBase(async (base) => {
    const { entidades, vigencia, plan } = await prepararPais(base, ENTIDADES)
    const escritores = await sentarEscritores(base, entidades, plan)
    await sembrarClave(base, escritores, CLAVE)
    await analizar(base.urlMigracion)
    const servidor = await arrancarServidor({ carpeta: base.carpeta, base })
    try {
      return await medir(base, servidor, { escritores, vigencia, segundos })
    } finally {
      await servidor.parar()
    }
  })
}

type Condiciones = { readonly escritores: readonly Escritor[]; readonly vigencia: number; readonly segundos: number }

/** Calm before and calm after: what the machine changes by itself is seen between the two. */
async function medir(
  { datos }: BaseDeBanco,
  { pid, puerto }: ServidorAparte,
  { escritores, vigencia, segundos }: Condiciones,
): Promise<string> {
  const donde = { servidor: pid, datos }
  const comun = { puerto, vigencia, lote: 1, calentamiento: CALENTAMIENTO, segundos, escritores }
  const guardar = (corte: number) => cargar({ tipo: 'guardar', ...comun, corte }, donde)
  const correos = escritores.map(({ cuenta }) => `${cuenta}@medicion.invalid`)
  const ingresar = () =>
    cargar(
      { tipo: 'ingresar', puerto, correos, clave: CLAVE, porMinuto: POR_MINUTO, segundos: segundos + CALENTAMIENTO },
      { ...donde, servidor: 0 },
    )
  const aSolas = await ingresar()
  const antes = await guardar(1)
  const [durante, ingresos] = await Promise.all([guardar(2), ingresar()])
  const despues = await guardar(3)
  const calma = (p95(antes) + p95(despues)) / 2
  return [
    tabla([
      filaDe('guardar, en calma', antes),
      filaDe(`guardar, con ${POR_MINUTO} ingresos por minuto`, durante),
      filaDe('guardar, otra vez en calma', despues),
      filaDe('ingresar, sin nadie más', aSolas),
      filaDe('ingresar, entre quienes guardan', ingresos),
    ]),
    `  p95 al guardar con ingresos: ${numero(p95(durante) / calma, 2)} veces el de la calma`,
    veredictos([
      { que: 'p95 al guardar de hasta dos veces el de la calma', cumple: p95(durante) <= 2 * calma },
      { que: '100 % de los ingresos aceptados', cumple: ingresos.cuantasMalas === 0 && ingresos.ms.length > 0 },
    ]),
  ].join('\n')
}

function p95({ ms }: Medida): number {
  return percentil(ms, 0.95)
}
