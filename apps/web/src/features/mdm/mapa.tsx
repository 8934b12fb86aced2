// The country by department, and a department by its municipalities, painted by the figure that the address asks for.
import { mediana } from '@kpt/domain/mdm'
import { cifraMdm } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { Filtros } from '../../app/filtros.ts'
import { Datos } from '../../ui/datos.tsx'
import { Desplegable } from '../../ui/desplegable.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { Descarga } from '../descarga/descarga.tsx'
import { type Contorno, consultaContornos } from '../mapa/contornos.ts'
import { PAIS } from '../mapa/lienzo.ts'
import { LienzoMapa } from '../mapa/lienzo-mapa.tsx'
import { MarcoMapa } from '../mapa/marco-mapa.tsx'
import { lugaresDelPais, RECUADRO } from '../mapa/pais.ts'
import { CIFRA_CAMBIO, type Cifra, cifraEscogida, cifrasDe, escribirCifra } from './cifra-escogida.ts'
import { conSigno } from './cifras.ts'
import { FiltrosMdm, useDepartamentos } from './filtros-mdm.tsx'
import { LeyendaPintura } from './leyenda-pintura.tsx'
import { MapaDelDepartamento } from './mapa-departamento.tsx'
import { type Pintura, pasoDePintura, pintar } from './pintura.ts'
import type { PropsResultados } from './resultados.tsx'
import { SinAnterior } from './sin-anterior.tsx'
import type { Puntos, Receta } from './tipos.ts'
import { usePuntos, useReceta } from './usar-corrida.ts'

export function MapaMdm({ corrida, filtros }: PropsResultados) {
  const receta = useReceta(corrida.receta)
  return <Datos de={receta}>{({ receta: leida }) => <Mapa {...{ corrida, filtros }} receta={leida} />}</Datos>
}

function Mapa({ corrida, filtros, receta }: PropsResultados & { receta: Receta }) {
  const cifra = cifraEscogida(receta, filtros)
  const lista = usePuntos(corrida.corrida, { grupo: filtros.grupo, cifra: cifra.valor })
  const contornos = useQuery(consultaContornos)
  const { departamento } = filtros
  return (
    <section className="pila" aria-label="Mapa">
      <FiltrosMdm
        corrida={corrida}
        propios={[{ campo: 'cifra', etiqueta: 'Color según', opciones: cifrasDe(receta) }]}
      />
      <Datos de={contornos} lineas={14}>
        {(trazos) => (
          <Datos de={lista} lineas={14}>
            {(datos) =>
              cifra.valor === CIFRA_CAMBIO && datos.puntos.every((p) => p.cifra === null) ? (
                <SinAnterior vigencia={corrida.vigencia} />
              ) : departamento && /^\d{2}$/.test(departamento) ? (
                <MapaDelDepartamento
                  key={departamento}
                  {...{ corrida, datos, filtros, departamento, cifra }}
                  contornos={trazos}
                />
              ) : (
                <Pais {...{ datos, cifra }} contornos={trazos} vigencia={corrida.vigencia} />
              )
            }
          </Datos>
        )}
      </Datos>
    </section>
  )
}

type DeDepartamento = {
  readonly codigo: string
  readonly nombre: string
  readonly cuantas: number
  readonly mediana: number | null
}
type PropsPais = {
  readonly datos: Puntos
  readonly cifra: Cifra
  readonly contornos: readonly Contorno[]
  readonly vigencia: number
}

function Pais({ datos, cifra, contornos, vigencia }: PropsPais) {
  const [visto, setVisto] = useState<string | null>(null)
  const departamentos = useMedianas(datos)
  const valores = departamentos.map((d) => d.mediana)
  const pintura = pintar(cifra, valores)
  const muestras = departamentos.map((d) => muestraDe(d, { cifra, pintura }))
  const senalado = departamentos.find((d) => d.codigo === visto)
  return (
    <>
      <MarcoMapa
        archivo={`mdm-${vigencia}-mapa-${cifra.valor}`}
        mapa={(ref) => (
          <LienzoMapa
            ref={ref}
            titulo={`Departamentos: mediana de sus municipios, ${cifra.texto}, ${vigencia}`}
            caja={PAIS}
            lugares={lugaresDelPais(contornos, muestras)}
            recuadro={RECUADRO}
            visto={visto}
            onVer={setVisto}
          />
        )}
        ficha={
          senalado ? (
            <>
              <h3>{senalado.nombre}</h3>
              <p>
                Mediana <strong className="numero">{escribirCifra(cifra, senalado.mediana)}</strong>, de{' '}
                {cifraMdm(senalado.cuantas)} con la cifra
              </p>
            </>
          ) : (
            <p className="tenue">Señale un departamento para leer su mediana; al abrirlo se ven sus municipios.</p>
          )
        }
        leyenda={
          <LeyendaPintura
            titulo={`${cifra.texto}: mediana`}
            {...{ pintura, valores }}
            sinDato="Sin entidades con la cifra"
            son={['departamento', 'departamentos']}
          />
        }
        nota={<p>San Andrés y Providencia va en recuadro, fuera de escala.</p>}
      />
      <Desplegable titulo="Las cifras del mapa, en tabla">
        <Tabla
          titulo="Medianas por departamento"
          tituloOculto
          columnas={columnasDe(cifra)}
          filas={departamentos}
          clave={(d) => d.codigo}
          estrecha={320}
        />
        <Descarga
          texto="Descargar la tabla"
          archivo={`mdm-${vigencia}-mapa-${cifra.valor}`}
          filas={departamentos}
          columnas={[
            { titulo: 'Código', valor: (d) => d.codigo },
            { titulo: 'Departamento', valor: (d) => d.nombre },
            { titulo: 'Entidades con la cifra', tipo: 'suma', valor: (d) => String(d.cuantas) },
            {
              titulo: `${cifra.texto}: mediana`,
              tipo: 'suma',
              valor: (d) => (d.mediana === null ? null : String(d.mediana)),
            },
          ]}
        />
      </Desplegable>
    </>
  )
}

const columnasDe = (cifra: Cifra): readonly Columna<DeDepartamento>[] => [
  { clave: 'nombre', titulo: 'Departamento', nombra: true, celda: (d) => d.nombre },
  { clave: 'cuantas', titulo: 'Con la cifra', numero: true, celda: (d) => cifraMdm(d.cuantas) },
  { clave: 'mediana', titulo: 'Mediana', numero: true, celda: (d) => escribirCifra(cifra, d.mediana) },
]

/** The first two digits of a municipality are those of its department. */
function useMedianas({ puntos: lista }: Puntos): DeDepartamento[] {
  const departamentos = useDepartamentos()
  return useMemo(
    () =>
      departamentos.map(({ codigo, nombre }) => {
        const cifras = lista.flatMap((p) => (p.codigo.startsWith(codigo) && p.cifra !== null ? [p.cifra] : []))
        return { codigo, nombre, cuantas: cifras.length, mediana: mediana(cifras) }
      }),
    [departamentos, lista],
  )
}

type Con = { readonly cifra: Cifra; readonly pintura: Pintura }

function muestraDe({ codigo, nombre, mediana: suya }: DeDepartamento, { cifra, pintura }: Con) {
  return {
    codigo,
    dice: `${nombre}: ${suya === null ? 'sin entidades con la cifra' : `mediana ${escribirCifra(cifra, suya)}`}`,
    a: '.',
    busqueda: (previa: Filtros) => ({ ...previa, departamento: codigo }),
    clase: pasoDePintura(pintura, suya).clase,
    ...(suya === null ? {} : { cifra: cifra.valor === CIFRA_CAMBIO ? conSigno(suya, 0) : cifraMdm(suya, 0) }),
  }
}
