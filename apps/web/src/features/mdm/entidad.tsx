// One entity in one vigencia: its figure and its place, and every number opened down to the row of the table it comes from.
import { nombresDeColumnas } from '@kpt/domain/mdm'
import { cifraMdm, NOMBRES_MEDICION, textoSinMedicion } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import { nombreCompleto, useNombreEntidad } from '../../app/entidad.ts'
import { type Filtros, useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Aviso } from '../../ui/aviso.tsx'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Aportes } from './aportes.tsx'
import { AvisoCorrida } from './aviso-corrida.tsx'
import { ChipClase } from './chip-clase.tsx'
import { conSigno, puntos } from './cifras.ts'
import { MIGA_MEDICIONES, medicionDe, migaResultados, queMedicion } from './direccion.ts'
import { Pares } from './pares.tsx'
import { PuestosDeEntidad } from './puestos-de-entidad.tsx'
import { Serie } from './serie.tsx'
import { SinPublicar } from './sin-publicar.tsx'
import type { Corrida, Receta, Traza } from './tipos.ts'
import { TrazaPuntaje } from './traza.tsx'
import { useCorrida, useReceta } from './usar-corrida.ts'
import './mdm.css'

export function PantallaMedicionEntidad() {
  const { vigencia, entidad } = useParams({ from: '/mdm/$vigencia/$entidad' })
  const [filtros] = useFiltros()
  const nombre = useNombreEntidad(entidad)
  const corrida = useCorrida(vigencia)
  const params = { vigencia, entidad }
  return (
    <Pantalla
      titulo={nombre}
      de={`${NOMBRES_MEDICION[medicionDe(filtros)]} ${vigencia}`}
      antetitulo={`${NOMBRES_MEDICION[medicionDe(filtros)]} ${vigencia}`}
      migas={[MIGA_MEDICIONES, migaResultados(vigencia)]}
      acciones={
        <>
          <EnlaceBoton
            to="/mdm/$vigencia/comparar"
            params={{ vigencia }}
            search={{ ...queMedicion(filtros), entidades: entidad }}
          >
            Comparar
          </EnlaceBoton>
          <EnlaceBoton
            variante="principal"
            to="/mdm/$vigencia/$entidad/que-pasaria"
            params={params}
            search={queMedicion(filtros)}
          >
            Probar otros valores
          </EnlaceBoton>
        </>
      }
    >
      <Datos de={corrida} lineas={12}>
        {(c) =>
          c ? <DeCorrida corrida={c} entidad={entidad} filtros={filtros} /> : <SinPublicar vigencia={vigencia} />
        }
      </Datos>
    </Pantalla>
  )
}

export function useTraza(corrida: number, entidad: string) {
  return useQuery(consulta('GET /api/mdm/corridas/:corrida/entidades/:entidad', { params: { corrida, entidad } }))
}

function DeCorrida({ corrida, entidad, filtros }: { corrida: Corrida; entidad: string; filtros: Filtros }) {
  const traza = useTraza(corrida.corrida, entidad)
  const receta = useReceta(corrida.receta)
  return (
    <>
      <AvisoCorrida corrida={corrida} />
      <Datos de={receta} lineas={12}>
        {({ receta: leida }) => (
          <Datos de={traza} lineas={12}>
            {(t) => (
              <>
                <Puntaje traza={t} receta={leida} />
                <TrazaPuntaje traza={t} receta={leida} />
                <Aportes traza={t} />
                <Pares traza={t} filtros={filtros} />
                <Serie traza={t} clases={leida.clases} />
                <p className="tenue menor">
                  <Link
                    to="/mdm/$vigencia/metodologia"
                    params={{ vigencia: String(corrida.vigencia) }}
                    search={queMedicion(filtros)}
                  >
                    Cómo se calcula
                  </Link>
                  . {nombreCompleto(t.entidad)}, código del DANE {t.entidad.codigo}.
                </p>
              </>
            )}
          </Datos>
        )}
      </Datos>
    </>
  )
}

function Puntaje({ traza, receta }: { traza: Traza; receta: Receta }) {
  const { indice, clase, motivo, publicado } = traza
  return (
    <section className="mdm-puntaje" aria-label="Puntaje">
      <p className="mdm-puntaje__cifra">
        <strong className="numero">{puntos(indice)}</strong>
        <ChipClase clase={clase?.clave ?? null} clases={receta.clases} />
      </p>
      {motivo ? (
        <Aviso tono="nota" titulo="No tiene índice">
          <p>{textoSinMedicion(motivo, nombresDeColumnas(receta))}</p>
        </Aviso>
      ) : null}
      <PuestosDeEntidad traza={traza} receta={receta} />
      {publicado ? (
        <p className="ancho-lectura">
          Publicado por el DNP: <Publicado publicado={publicado} indice={indice} />
        </p>
      ) : null}
    </section>
  )
}

/** DNP's own figure beside ours, with how far they are. */
function Publicado({ publicado, indice }: Pick<Traza, 'indice'> & { publicado: NonNullable<Traza['publicado']> }) {
  if (publicado.indice === null) return 'no se conoce'
  const distancia = indice === null ? null : Math.abs(indice - publicado.indice)
  return (
    <>
      <span className="numero">{puntos(publicado.indice, 4)}</span>
      {distancia === null
        ? ''
        : distancia < 0.0001
          ? ', igual a la calculada'
          : `, a ${cifraMdm(distancia, 4)} de la calculada (${conSigno((indice ?? 0) - publicado.indice, 4)})`}
      <span className="bloque tenue menor">{publicado.cita}</span>
    </>
  )
}
