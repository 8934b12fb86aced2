// One department: each municipality by the figure that is looked at; a press leads to its trace.
import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { Filtros } from '../../app/filtros.ts'
import { Datos } from '../../ui/datos.tsx'
import { Desplegable } from '../../ui/desplegable.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import type { Contorno } from '../mapa/contornos.ts'
import {
  geometriaDe,
  lugaresDelDepartamento,
  type MapaDepartamento,
  type MuestraMunicipio,
  useMapa,
} from '../mapa/departamento.ts'
import { LienzoMapa } from '../mapa/lienzo-mapa.tsx'
import { MarcoMapa } from '../mapa/marco-mapa.tsx'
import { ChipClase } from './chip-clase.tsx'
import { CIFRA_INDICE, type Cifra, escribirCifra } from './cifra-escogida.ts'
import { puntos } from './cifras.ts'
import { queMedicion } from './direccion.ts'
import { LeyendaPintura } from './leyenda-pintura.tsx'
import { pasoDePintura, pintar } from './pintura.ts'
import type { CorridaVista, Punto, Puntos } from './tipos.ts'

type Props = {
  readonly corrida: CorridaVista
  readonly datos: Puntos
  readonly filtros: Filtros
  readonly departamento: string
  readonly cifra: Cifra
  readonly contornos: readonly Contorno[]
}

const { compare } = new Intl.Collator('es')

export function MapaDelDepartamento(props: Props) {
  const { departamento, contornos } = props
  const mapa = useMapa(departamento)
  const propio = contornos.find((c) => c.codigo === departamento)
  const geometria = useMemo(() => (mapa.data ? geometriaDe(mapa.data, propio) : null), [mapa.data, propio])
  return (
    <Datos de={mapa} lineas={14}>
      {({ poligonos }) => (geometria ? <Municipios {...props} {...{ geometria, poligonos, propio }} /> : null)}
    </Datos>
  )
}

type PropsMunicipios = Props & {
  readonly geometria: ReturnType<typeof geometriaDe>
  readonly poligonos: MapaDepartamento['poligonos']
  readonly propio: Contorno | undefined
}

function Municipios({
  corrida,
  datos,
  filtros,
  departamento,
  cifra,
  contornos,
  geometria,
  poligonos,
  propio,
}: PropsMunicipios) {
  const [visto, setVisto] = useState<string | null>(null)
  const suyos = datos.puntos
    .filter((p) => p.codigo.startsWith(departamento) && geometria.sedes.has(p.codigo))
    .toSorted((a, b) => compare(a.nombre, b.nombre))
  const valores = suyos.map((p) => p.cifra)
  const pintura = pintar(cifra, valores)
  const punto = suyos.find((p) => p.codigo === visto)
  const a = (p: Punto) => `/mdm/${corrida.vigencia}/${p.codigo}`
  const muestras = suyos.map((p): MuestraMunicipio => {
    const { clase, forma } = pasoDePintura(pintura, p.cifra)
    const dice = `${p.nombre}: ${p.cifra === null ? 'sin la cifra' : `${cifra.texto} ${escribirCifra(cifra, p.cifra)}`}`
    return {
      codigo: p.codigo,
      dice,
      a: a(p),
      busqueda: () => queMedicion(filtros),
      clase,
      glifo: { forma, clase },
    }
  })
  const vecinos = contornos.filter((c) => poligonos || c.codigo !== departamento)
  return (
    <>
      <MarcoMapa
        archivo={`mdm-${corrida.vigencia}-mapa-${departamento}-${cifra.valor}`}
        poligonos={poligonos}
        mapa={(ref) => (
          <LienzoMapa
            ref={ref}
            titulo={`Municipios del departamento: ${cifra.texto}, ${corrida.vigencia}`}
            caja={geometria.caja}
            lugares={lugaresDelDepartamento(geometria, muestras)}
            fondo={vecinos.map((c) => c.trazo).join('')}
            {...(poligonos || !propio ? {} : { silueta: propio.trazo })}
            visto={visto}
            onVer={setVisto}
          />
        )}
        ficha={
          punto ? (
            <>
              <h3>
                <Link to={a(punto)} search={queMedicion(filtros)}>
                  {punto.nombre}
                </Link>
              </h3>
              {cifra.valor === CIFRA_INDICE ? null : (
                <p>
                  {cifra.texto} <strong className="numero">{escribirCifra(cifra, punto.cifra)}</strong>
                </p>
              )}
              <p>
                Índice <strong className="numero">{puntos(punto.indice)}</strong>{' '}
                <ChipClase clase={punto.clase} clases={datos.clases} />
              </p>
            </>
          ) : (
            <p className="tenue">Señale un municipio para leer sus cifras; al abrirlo se ve de dónde salen.</p>
          )
        }
        leyenda={
          <LeyendaPintura
            titulo={cifra.texto}
            {...{ pintura, valores }}
            sinDato="Sin la cifra"
            son={['municipio', 'municipios']}
            enMarcas
          />
        }
      />
      <Desplegable titulo="Las cifras del mapa, en tabla">
        <Tabla
          titulo="Municipios del departamento"
          tituloOculto
          columnas={columnasDe(datos, { a, filtros, cifra })}
          filas={suyos}
          clave={(p) => p.codigo}
          estrecha={420}
        />
      </Desplegable>
    </>
  )
}

type Con = { readonly a: (p: Punto) => string; readonly filtros: Filtros; readonly cifra: Cifra }

function columnasDe(datos: Puntos, { a, filtros, cifra }: Con): Columna<Punto>[] {
  const yaEsta = cifra.valor === CIFRA_INDICE || datos.componentes.some((c) => c.clave === cifra.valor)
  return [
    {
      ...{ clave: 'nombre', titulo: 'Municipio', nombra: true },
      celda: (p) => (
        <Link to={a(p)} search={queMedicion(filtros)} className="enlace-fila">
          {p.nombre}
        </Link>
      ),
    },
    ...datos.componentes.map((c, i) => ({
      ...{ clave: c.clave, titulo: c.nombre, numero: true },
      celda: (p: Punto) => puntos(p.valores[i]),
    })),
    { clave: 'indice', titulo: 'Índice', numero: true, celda: (p) => puntos(p.indice) },
    ...(yaEsta
      ? []
      : [
          {
            ...{ clave: 'cifra', titulo: cifra.texto, numero: true },
            celda: (p: Punto) => (p.cifra === null ? '—' : escribirCifra(cifra, p.cifra)),
          },
        ]),
  ]
}
