// How a figure is spread: a histogram with the limits of the classes, the five numbers that sum it up, and the same counts as a table.
import { cifraMdm, formatPorcentaje } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { consultaPaginada } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { Datos } from '../../ui/datos.tsx'
import { Definiciones } from '../../ui/definiciones.tsx'
import { Desplegable } from '../../ui/desplegable.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { Descarga } from '../descarga/descarga.tsx'
import { CIFRA_CAMBIO, CIFRA_INDICE, type Cifra, cifraEscogida, cifrasDe, escribirCifra } from './cifra-escogida.ts'
import { PorGrupo } from './distribucion-por-grupo.tsx'
import { FiltrosMdm } from './filtros-mdm.tsx'
import { Histograma } from './histograma.tsx'
import type { PropsResultados } from './resultados.tsx'
import { SinAnterior } from './sin-anterior.tsx'
import type { Receta } from './tipos.ts'
import { useReceta } from './usar-corrida.ts'

const RUTA = 'GET /api/mdm/corridas/:corrida/distribucion'
export type Distribucion = Respuesta<typeof RUTA>
type Tramo = Distribucion['tramos'][number]

export function DistribucionMdm({ corrida, filtros }: PropsResultados) {
  const receta = useReceta(corrida.receta)
  return <Datos de={receta}>{({ receta: leida }) => <Repartida {...{ corrida, filtros }} receta={leida} />}</Datos>
}

function Repartida({ corrida, filtros, receta }: PropsResultados & { receta: Receta }) {
  const cifra = cifraEscogida(receta, filtros)
  const { grupo, departamento } = filtros
  const reparto = useQuery(
    consultaPaginada(RUTA, {
      params: { corrida: corrida.corrida },
      consulta: { departamento, cifra: cifra.valor, grupo },
    }),
  )
  const limites = cifra.valor === CIFRA_INDICE ? receta.clases : []
  return (
    <section className="pila" aria-label="Distribución">
      <FiltrosMdm corrida={corrida} propios={[{ campo: 'cifra', etiqueta: 'Cifra', opciones: cifrasDe(receta) }]} />
      <Datos de={reparto} lineas={12}>
        {(r) =>
          r.cuantos === 0 && cifra.valor === CIFRA_CAMBIO ? (
            <SinAnterior vigencia={corrida.vigencia} />
          ) : r.cuantos === 0 ? (
            <Vacio titulo="Ninguna entidad tiene esta cifra con estos filtros" />
          ) : (
            <>
              <Histograma reparto={r} nombre={cifra.texto} limites={limites} />
              <Resumen reparto={r} cifra={cifra} />
              <Tabuladas reparto={r} archivo={`mdm-${corrida.vigencia}-distribucion-${cifra.valor}`} />
              <PorGrupo reparto={r} cifra={cifra} archivo={`mdm-${corrida.vigencia}-grupos-${cifra.valor}`} />
            </>
          )
        }
      </Datos>
    </section>
  )
}

function Resumen({ reparto, cifra }: { reparto: Distribucion; cifra: Cifra }) {
  const { cuantos, sinCifra, minimo, cuartiles, maximo, media } = reparto
  const escrita = (x: number | null | undefined) => escribirCifra(cifra, x)
  return (
    <Definiciones
      lista={[
        { nombre: 'Entidades', valor: `${cifraMdm(cuantos)}${sinCifra > 0 ? `; ${cifraMdm(sinCifra)} sin dato` : ''}` },
        { nombre: 'La más baja', valor: escrita(minimo) },
        { nombre: 'Un cuarto está por debajo de', valor: escrita(cuartiles?.[0]) },
        { nombre: 'Mediana', valor: escrita(cuartiles?.[1]) },
        { nombre: 'Un cuarto está por encima de', valor: escrita(cuartiles?.[2]) },
        { nombre: 'La más alta', valor: escrita(maximo) },
        { nombre: 'Promedio', valor: escrita(media) },
      ]}
    />
  )
}

function Tabuladas({ reparto: { tramos, cuantos }, archivo }: { reparto: Distribucion; archivo: string }) {
  const columnas: Columna<Tramo>[] = [
    {
      clave: 'tramo',
      titulo: 'Puntos',
      nombra: true,
      celda: (t) => `${cifraMdm(t.desde)} a menos de ${cifraMdm(t.hasta)}`,
    },
    { clave: 'cuantos', titulo: 'Entidades', numero: true, celda: (t) => cifraMdm(t.cuantos) },
    { clave: 'parte', titulo: 'Parte', numero: true, celda: (t) => formatPorcentaje(t.cuantos / cuantos) },
  ]
  return (
    <Desplegable titulo="Las cifras de la gráfica, en tabla">
      <Tabla
        titulo="Entidades por tramo"
        tituloOculto
        columnas={columnas}
        filas={tramos}
        clave={(t) => String(t.desde)}
        estrecha={320}
      />
      <Descarga
        texto="Descargar la tabla"
        archivo={archivo}
        filas={tramos}
        columnas={[
          { titulo: 'Desde', tipo: 'suma', valor: (t) => String(t.desde) },
          { titulo: 'Hasta, sin llegar', tipo: 'suma', valor: (t) => String(t.hasta) },
          { titulo: 'Entidades', tipo: 'suma', valor: (t) => String(t.cuantos) },
        ]}
      />
    </Desplegable>
  )
}
