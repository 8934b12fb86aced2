// The country by department, and a department by its municipalities, painted by a figure of the measurement.
import { mediana } from '@kpt/domain/mdm'
import { cifraMdm } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { Filtros } from '../../app/filtros.ts'
import { Datos } from '../../ui/datos.tsx'
import { Desplegable } from '../../ui/desplegable.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { type Contorno, consultaContornos } from '../mapa/contornos.ts'
import { escalaDe, pasoDe } from '../mapa/escala.ts'
import { LeyendaEscala } from '../mapa/leyenda.tsx'
import { PAIS } from '../mapa/lienzo.ts'
import { LienzoMapa } from '../mapa/lienzo-mapa.tsx'
import { MarcoMapa } from '../mapa/marco-mapa.tsx'
import { lugaresDelPais, RECUADRO } from '../mapa/pais.ts'
import { enCien, puntos } from './cifras.ts'
import { FiltrosMdm, useDepartamentos } from './filtros-mdm.tsx'
import { MapaDelDepartamento } from './mapa-departamento.tsx'
import type { PropsResultados } from './resultados.tsx'
import type { Puntos } from './tipos.ts'
import { usePuntos } from './usar-corrida.ts'

export function MapaMdm({ corrida, filtros }: PropsResultados) {
  const lista = usePuntos(corrida.corrida, { grupo: filtros.grupo })
  const contornos = useQuery(consultaContornos)
  const { departamento } = filtros
  return (
    <section className="pila" aria-label="Mapa">
      <FiltrosMdm corrida={corrida} />
      <Datos de={contornos} lineas={14}>
        {(trazos) => (
          <Datos de={lista} lineas={14}>
            {(datos) =>
              departamento && /^\d{2}$/.test(departamento) ? (
                <MapaDelDepartamento
                  key={departamento}
                  {...{ corrida, datos, filtros, departamento }}
                  contornos={trazos}
                />
              ) : (
                <Pais datos={datos} contornos={trazos} vigencia={corrida.vigencia} />
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
type PropsPais = { readonly datos: Puntos; readonly contornos: readonly Contorno[]; readonly vigencia: number }

function Pais({ datos, contornos, vigencia }: PropsPais) {
  const [visto, setVisto] = useState<string | null>(null)
  const departamentos = useMedianas(datos)
  const razones = departamentos.map((d) => enCien(d.mediana))
  const escala = escalaDe(razones)
  const muestras = departamentos.map((d) => muestraDe(d, escala))
  const senalado = departamentos.find((d) => d.codigo === visto)
  return (
    <>
      <MarcoMapa
        archivo={`mdm-${vigencia}-mapa`}
        mapa={(ref) => (
          <LienzoMapa
            ref={ref}
            titulo={`Departamentos: mediana del índice de sus municipios, ${vigencia}`}
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
                Mediana <strong className="numero">{puntos(senalado.mediana)}</strong>, de {cifraMdm(senalado.cuantas)}{' '}
                con índice
              </p>
            </>
          ) : (
            <p className="tenue">Señale un departamento para leer su mediana; al abrirlo se ven sus municipios.</p>
          )
        }
        leyenda={
          <LeyendaEscala
            titulo="Mediana del índice"
            {...{ escala, razones }}
            escribir={(x) => cifraMdm(x * 100, 0)}
            sinDato="Sin entidades con índice"
            son={['departamento', 'departamentos']}
          />
        }
        nota={<p>San Andrés y Providencia va en recuadro, fuera de escala.</p>}
      />
      <Desplegable titulo="Las cifras del mapa, en tabla">
        <Tabla
          titulo="Medianas por departamento"
          tituloOculto
          columnas={COLUMNAS}
          filas={departamentos}
          clave={(d) => d.codigo}
          estrecha={320}
        />
      </Desplegable>
    </>
  )
}

const COLUMNAS: readonly Columna<DeDepartamento>[] = [
  { clave: 'nombre', titulo: 'Departamento', nombra: true, celda: (d) => d.nombre },
  { clave: 'cuantas', titulo: 'Con índice', numero: true, celda: (d) => cifraMdm(d.cuantas) },
  { clave: 'mediana', titulo: 'Mediana del índice', numero: true, celda: (d) => puntos(d.mediana) },
]

/** The first two digits of a municipality are those of its department. */
function useMedianas({ puntos: lista }: Puntos): DeDepartamento[] {
  const departamentos = useDepartamentos()
  return useMemo(
    () =>
      departamentos.map(({ codigo, nombre }) => {
        const indices = lista.flatMap((p) => (p.codigo.startsWith(codigo) && p.indice !== null ? [p.indice] : []))
        return { codigo, nombre, cuantas: indices.length, mediana: mediana(indices) }
      }),
    [departamentos, lista],
  )
}

function muestraDe({ codigo, nombre, mediana: suya }: DeDepartamento, escala: ReturnType<typeof escalaDe>) {
  const paso = pasoDe(enCien(suya), escala)
  return {
    codigo,
    dice: `${nombre}: ${suya === null ? 'sin entidades con índice' : `mediana ${puntos(suya)}`}`,
    a: '.',
    busqueda: (previa: Filtros) => ({ ...previa, departamento: codigo }),
    clase: paso === null ? 'mapa-sin-dato' : `mapa-paso-${paso}`,
    ...(suya === null ? {} : { cifra: cifraMdm(suya, 0) }),
  }
}
