import { concederMedida as concederDef, listarMedidas as listarDef } from '@kpt/contract'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { concederMedida } from './conceder-medida.ts'
import { listarMedidas } from './listar-medidas.ts'

export const rutasMedidas: Ruta[] = [
  ruta(listarDef, listarMedidas),
  ruta(concederDef, (ctx, { cuerpo }) => concederMedida(ctx, cuerpo)),
]
