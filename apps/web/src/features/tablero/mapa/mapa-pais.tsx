// The country: each department painted by its figure; a press leads to its municipalities.
import { formatPorcentaje } from '@kpt/textos'
import { useState } from 'react'
import { Desplegable } from '../../../ui/desplegable.tsx'
import type { Contorno } from '../../mapa/contornos.ts'
import { type Escala, escalaDe, pasoDe } from '../../mapa/escala.ts'
import { LeyendaEscala } from '../../mapa/leyenda.tsx'
import { PAIS } from '../../mapa/lienzo.ts'
import { LienzoMapa } from '../../mapa/lienzo-mapa.tsx'
import { MarcoMapa } from '../../mapa/marco-mapa.tsx'
import { lugaresDelPais, RECUADRO } from '../../mapa/pais.ts'
import { nombreCorte } from '../direccion.ts'
import { useHechosDelCorte } from '../hechos-archivo.ts'
import type { PropsTablero } from '../tablero.tsx'
import type { Departamento } from '../tipos.ts'
import { FichaDepartamento } from './fichas.tsx'
import { DICHOS, type Indicador, razonDe } from './indicadores.ts'
import { TablaPais } from './tabla-pais.tsx'

type Props = PropsTablero & { readonly indicador: Indicador; readonly contornos: readonly Contorno[] }

const { compare } = new Intl.Collator('es')

export function MapaDelPais({ clave, tablero, indicador, contornos }: Props) {
  const [visto, setVisto] = useState<string | null>(null)
  const hechos = useHechosDelCorte(tablero)
  const { titulo, sinDato } = DICHOS[indicador]
  const todos = tablero.territorio.map(
    (t) => tablero.departamentos.find((d) => d.codigo === t.codigo) ?? { ...t, ...NADIE },
  )
  const razones = todos.map((d) => razonDe(d, indicador))
  const escala = escalaDe(razones)
  const muestras = todos.toSorted((a, b) => compare(a.nombre, b.nombre)).map((d) => muestraDe(d, indicador, escala))
  const archivo = `tablero-${clave.instrumento}-${clave.vigencia}-${clave.corte}-mapa-${indicador}`
  return (
    <>
      <MarcoMapa
        archivo={archivo}
        mapa={(ref) => (
          <LienzoMapa
            ref={ref}
            titulo={`Departamentos: ${titulo.toLowerCase()}, ${nombreCorte(clave).toLowerCase()}`}
            caja={PAIS}
            lugares={lugaresDelPais(contornos, muestras)}
            recuadro={RECUADRO}
            visto={visto}
            onVer={setVisto}
          />
        )}
        ficha={<FichaDepartamento departamento={todos.find((d) => d.codigo === visto)} indicador={indicador} />}
        leyenda={
          <LeyendaEscala titulo={titulo} {...{ escala, razones, sinDato }} son={['departamento', 'departamentos']} />
        }
        nota={<p>San Andrés y Providencia va en recuadro, fuera de escala.</p>}
      />
      <Desplegable titulo="Las cifras del mapa, en tabla">
        <TablaPais {...{ archivo, indicador, hechos }} departamentos={todos} />
      </Desplegable>
    </>
  )
}

type Visto = Pick<Departamento, 'codigo' | 'nombre' | 'cuenta' | 'avance'>

function muestraDe(departamento: Visto, indicador: Indicador, escala: Escala) {
  const { codigo, nombre } = departamento
  const razon = razonDe(departamento, indicador)
  const paso = pasoDe(razon, escala)
  const { dice, sinDato } = DICHOS[indicador]
  return {
    codigo,
    dice: `${nombre}: ${razon === null ? sinDato.toLowerCase() : `${formatPorcentaje(razon)} ${dice}`}`,
    a: '.',
    busqueda: (previa: Readonly<Record<string, string | undefined>>) => ({
      ...previa,
      departamento: codigo,
      pagina: undefined,
      cifra: undefined,
    }),
    clase: paso === null ? 'mapa-sin-dato' : `mapa-paso-${paso}`,
    ...(razon === null ? {} : { cifra: formatPorcentaje(razon, 0) }),
  }
}

/** A department of which the filters leave nobody. */
const NADIE: Pick<Departamento, 'cuenta' | 'avance' | 'suman'> = {
  suman: { entidades: 0, sinActualizar: 0 },
  cuenta: {
    ...{ obligadas: 0, oportuno: 0, extemporaneo: 0, silencio: 0, sinRegistro: 0 },
    ...{ noExigible: 0, enPlazo: 0, porAbrir: 0, validado: 0 },
  },
  avance: {
    ...{
      metas: 0,
      metasProgramadas: 0,
      metasCuatrienio: 0,
      metasReportadas: 0,
      metasDeclaradas: 0,
      metasNoRequieren: 0,
    },
    ...{ fisico: null, fisicoCuatrienio: null, financiero: null },
    ...{ sumaFisico: '0', sumaFisicoCuatrienio: '0', programado: '0', ejecutado: '0' },
    ...{ compartido: '0', compartidoAparte: '0' },
  },
}
