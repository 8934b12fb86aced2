// The municipalities of a department on its map, with what goes beside it.
import { formatPorcentaje, NOMBRES_HECHO } from '@kpt/textos'
import { useState } from 'react'
import { Desplegable } from '../../../ui/desplegable.tsx'
import {
  type geometriaDe,
  lugaresDelDepartamento,
  type MapaDepartamento,
  type MuestraMunicipio,
} from '../../mapa/departamento.ts'
import { escalaDe, pasoDe } from '../../mapa/escala.ts'
import { MuestraGlifo } from '../../mapa/glifos.tsx'
import { Leyenda, LeyendaEscala } from '../../mapa/leyenda.tsx'
import { LienzoMapa } from '../../mapa/lienzo-mapa.tsx'
import { MarcoMapa } from '../../mapa/marco-mapa.tsx'
import { direccionAvance, nombreCorte } from '../direccion.ts'
import { SITUACIONES } from '../hechos.ts'
import { useHechosDelCorte } from '../hechos-archivo.ts'
import type { ClaveCorte, FilaEntidad } from '../tipos.ts'
import { FichaMunicipio } from './fichas.tsx'
import { GLIFO_HECHO } from './glifo-hecho.ts'
import { avanceDe, DICHOS, type Indicador } from './indicadores.ts'
import type { PropsDepartamento } from './mapa-departamento.tsx'
import { TablaDepartamento } from './tabla-departamento.tsx'

type Props = PropsDepartamento & {
  readonly filas: readonly FilaEntidad[]
  readonly geometria: ReturnType<typeof geometriaDe>
  readonly poligonos: MapaDepartamento['poligonos']
}

const { compare } = new Intl.Collator('es')
const SON = ['municipio', 'municipios'] as const

export function MunicipiosEnMapa(props: Props) {
  const { clave, tablero, indicador, departamento, contornos, filas, geometria, poligonos } = props
  const hechos = useHechosDelCorte(tablero)
  const [visto, setVisto] = useState<string | null>(null)
  const municipios = filas.filter((f) => geometria.sedes.has(f.entidad.codigo))
  const muestras = muestrasDe(municipios, indicador, clave)
  const fila = municipios.find((f) => f.entidad.codigo === visto)
  const archivo = `tablero-${clave.instrumento}-${clave.vigencia}-${clave.corte}-mapa-${departamento.codigo}-${indicador}`
  const vecinos = contornos.filter((c) => poligonos || c.codigo !== departamento.codigo)
  const propio = contornos.find((c) => c.codigo === departamento.codigo)
  return (
    <>
      <MarcoMapa
        archivo={archivo}
        poligonos={poligonos}
        mapa={(ref) => (
          <LienzoMapa
            ref={ref}
            titulo={`Municipios de ${departamento.nombre}: ${DICHOS[indicador].pestana.toLowerCase()}, ${nombreCorte(clave).toLowerCase()}`}
            caja={geometria.caja}
            lugares={lugaresDelDepartamento(geometria, muestras)}
            fondo={vecinos.map((c) => c.trazo).join('')}
            {...(poligonos || !propio ? {} : { silueta: propio.trazo })}
            visto={visto}
            onVer={setVisto}
          />
        )}
        ficha={
          <FichaMunicipio
            fila={fila}
            indicador={indicador}
            direccion={direccionAvance({ ...clave, entidad: visto ?? '' })}
          />
        }
        leyenda={
          indicador === 'situacion' ? (
            <LeyendaHechos filas={municipios} />
          ) : (
            <LeyendaAvance {...{ indicador, municipios }} />
          )
        }
      />
      <Desplegable titulo="Las cifras del mapa, en tabla">
        <TablaDepartamento {...{ clave, indicador, archivo, filas, hechos }} />
      </Desplegable>
    </>
  )
}

function LeyendaHechos({ filas }: { filas: readonly FilaEntidad[] }) {
  const renglones = SITUACIONES.map((s) => ({
    clave: s.hecho,
    muestra: <MuestraGlifo glifo={GLIFO_HECHO[s.hecho]} />,
    texto: s.nombre,
    cuantos: filas.filter((f) => f.hecho === s.hecho).length,
  }))
  return <Leyenda titulo="Cumplimiento del corte" renglones={renglones.filter((r) => r.cuantos > 0)} son={SON} />
}

type PropsAvance = { readonly indicador: Exclude<Indicador, 'situacion'>; readonly municipios: readonly FilaEntidad[] }

function LeyendaAvance({ indicador, municipios }: PropsAvance) {
  const razones = municipios.map((f) => avanceDe(f.avance, indicador))
  const { titulo, sinDato } = DICHOS[indicador]
  return <LeyendaEscala {...{ titulo, razones, sinDato }} escala={escalaDe(razones)} son={SON} glifo="circulo" />
}

function muestrasDe(filas: readonly FilaEntidad[], indicador: Indicador, clave: ClaveCorte): MuestraMunicipio[] {
  const razon = (f: FilaEntidad) => (indicador === 'situacion' ? null : avanceDe(f.avance, indicador))
  const escala = escalaDe(filas.map(razon))
  return filas
    .toSorted((a, b) => compare(a.entidad.nombre, b.entidad.nombre))
    .map((f) => {
      const { codigo, nombre } = f.entidad
      const suya = razon(f)
      const paso = pasoDe(suya, escala)
      const clase = paso === null ? 'mapa-sin-dato' : `mapa-paso-${paso}`
      const porHecho = indicador === 'situacion'
      const cifra =
        suya === null ? DICHOS[indicador].sinDato.toLowerCase() : `${formatPorcentaje(suya)} ${DICHOS[indicador].dice}`
      return {
        codigo,
        dice: `${nombre}: ${porHecho ? NOMBRES_HECHO[f.hecho] : cifra}`,
        a: direccionAvance({ ...clave, entidad: codigo }),
        glifo: porHecho ? GLIFO_HECHO[f.hecho] : { forma: 'circulo', clase },
        clase: porHecho ? `mapa-hecho-${f.hecho}` : clase,
      }
    })
}
