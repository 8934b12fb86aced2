// A version of a recipe, as the public reads it, and the way to the next one.
import { useParams } from '@tanstack/react-router'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import { RecetaImpresa } from '../mdm/receta-impresa.tsx'
import { useReceta } from '../mdm/usar-corrida.ts'
import { MarcoMedicion, MIGA_MEDICION } from './marco.tsx'
import { usePublicaMedicion } from './permiso.ts'
import '../mdm/mdm.css'

export const MIGA_RECETAS = { texto: 'Recetas', a: '/medicion/recetas' }

export function PantallaReceta() {
  const { clave, version } = useParams({ from: '/medicion/recetas/$clave/$version' })
  const publica = usePublicaMedicion()
  const receta = useReceta({ clave, version: Number(version), nombre: '' })
  return (
    <MarcoMedicion
      parte="recetas"
      titulo={receta.data ? receta.data.receta.nombre : `Receta ${clave}`}
      migas={[MIGA_MEDICION, MIGA_RECETAS]}
      acciones={
        publica ? (
          <EnlaceBoton to="/medicion/recetas/$clave/$version/nueva" params={{ clave, version }}>
            Agregar una versión
          </EnlaceBoton>
        ) : null
      }
    >
      <Datos de={receta}>{(vista) => <RecetaImpresa vista={vista} />}</Datos>
    </MarcoMedicion>
  )
}
